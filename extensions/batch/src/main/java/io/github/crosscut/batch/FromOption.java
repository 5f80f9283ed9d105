package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which archive to use. */
final class FromOption {

    @Option(
            names = "--from",
            paramLabel = "DIR",
            required = true,
            description = "The folder that 'crosscut tag --out' wrote, with its archive.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    Path folder() {
        return folder;
    }

    /** The archive, for reading. */
    Archive read() {
        return Archive.read(folder);
    }

    /** The archive, for changing it; it must be there. */
    Archive open() {
        Archive.read(folder).close();
        return Archive.open(folder);
    }
}
