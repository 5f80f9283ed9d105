package io.github.crosscut.batch;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The program's version: the jar's, or {@code development} where the classes do not come from a jar. */
final class Version implements IVersionProvider {

    static String current() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"crosscut " + current()};
    }
}
