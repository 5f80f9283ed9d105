package io.github.crosscut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The small pack of core's own tests, as it is and with changes. */
final class Packs {

    private static final Path SMALL = Path.of("src", "test", "resources", "packs", "small");

    private Packs() {}

    static RulePack small() {
        return RulePack.loadTrusted(SMALL);
    }

    static ThemeClassifier classifier() {
        return ThemeClassifier.of(small(), TestAnalyzer.create());
    }

    /** Copies the small pack into a folder. */
    static Path copyTo(Path folder) {
        try (Stream<Path> files = Files.walk(SMALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(SMALL.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of a pack. */
    static void write(Path pack, String file, String text) {
        try {
            Files.createDirectories(pack.resolve(file).getParent());
            Files.writeString(pack.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
