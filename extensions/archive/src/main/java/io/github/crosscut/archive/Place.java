package io.github.crosscut.archive;

import java.nio.file.Path;
import java.util.Objects;

/**
 * How the place of a document is kept: as seen from the archive's folder, so that a folder that holds both can be moved or
 * copied; with {@code /} between folders.
 */
final class Place {

    private Place() {}

    /** What is kept of a place; the whole path where no way leads there from the archive, such as on another drive. */
    static String kept(Path place, Path folder) {
        Path whole = whole(place);
        Path from = whole(folder);
        boolean reachable = Objects.equals(whole.getRoot(), from.getRoot());
        return (reachable ? from.relativize(whole) : whole).toString().replace('\\', '/');
    }

    /** The place of which that was kept. */
    static Path of(String kept, Path folder) {
        return whole(folder.resolve(kept));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
