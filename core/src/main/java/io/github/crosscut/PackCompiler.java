package io.github.crosscut;

import io.github.crosscut.internal.pack.PackIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Prepares a pack for a jar; called by the build of a room that bundles one, after its rules were compiled. Drools is asked
 * of the pack's examples, and what it answers is kept with the rules.
 */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Writes {@code pack.index}, {@code rules.tsv}, {@code vocabulary.bin} and {@code rules.bin} beside the pack's resources.
     *
     * @param args the folder with the pack's sources, the folder that the pack's resources were copied to, and the file in
     *     which Drools' Maven plugin lists the model classes
     */
    public static void main(String... args) throws IOException {
        Path resources = Path.of(args[1]);
        List<String> modelClasses = PackIndex.write(Path.of(args[0]), resources, Path.of(args[2]));
        PackLoader.compile(Path.of(args[0]), resources, modelClasses);
    }
}
