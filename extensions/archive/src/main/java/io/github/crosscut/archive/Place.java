package io.github.crosscut.archive;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How the place of a document is kept, with {@code /} between folders: whole, and as seen from the archive's folder, so that a
 * folder that holds both can be moved. What is seen from the archive counts only where nothing is at the whole path any more:
 * else an archive that is moved or copied by itself would take other documents for its own.
 */
final class Place {

    /** Not absolute, so that it lies below no folder that is given. */
    private static final Path NOBODYS = Path.of("");

    private Place() {}

    /** What is kept of a place: the whole path. */
    static String kept(Path place) {
        return text(whole(place));
    }

    /** What is kept besides; the whole path where no way leads there from the archive, such as on another drive. */
    static String seen(Path place, Path folder) {
        Path whole = whole(place);
        Path from = whole(folder);
        boolean reachable = Objects.equals(whole.getRoot(), from.getRoot());
        return text(reachable ? from.relativize(whole) : whole);
    }

    /** The place of which those two were kept; where another system kept what cannot be a path here, one that is nobody's. */
    static Path of(String kept, String seen, Path folder) {
        try {
            Path whole = whole(folder.resolve(kept));
            Path moved = whole(folder.resolve(seen));
            return Files.exists(moved) && !Files.exists(whole) ? moved : whole;
        } catch (InvalidPathException e) {
            return NOBODYS;
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private static String text(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }
}
