package io.github.crosscut.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file to read, and the folder it was found in.
 *
 * @param root the folder whose name is no part of the review's; the file itself where it was given by itself
 * @param file the file
 */
public record Document(Path root, Path file) {

    /** The name of its review: the path below the root without suffix, {@code /} between folders. */
    public String name() {
        Path below = root.equals(file) ? Path.of(fileName(file)) : root.relativize(file);
        String path = below.toString().replace(below.getFileSystem().getSeparator(), "/");
        String suffix = Format.allSuffixes().stream()
                .filter(path.toLowerCase(Locale.ROOT)::endsWith)
                .findFirst()
                .orElse("");
        return path.substring(0, path.length() - suffix.length());
    }

    /**
     * The documents among files and in folders, each once, sorted by name and then by path. In folders, also in those inside,
     * only files of a {@link Format} count, and none that is hidden or called README. A file given by itself counts whatever
     * it is, so that reading it tells what is wrong with it.
     *
     * @throws DocumentException if a path does not exist or a folder cannot be read
     */
    public static List<Document> find(Collection<Path> paths) {
        Map<Path, Document> found = new LinkedHashMap<>();
        for (Path path : paths) {
            for (Document document : Files.isDirectory(path) ? in(path) : List.of(file(path))) {
                found.putIfAbsent(document.file().toAbsolutePath().normalize(), document);
            }
        }
        List<Document> documents = new ArrayList<>(found.values());
        documents.sort(Comparator.comparing(Document::name)
                .thenComparing(document -> document.file().toString()));
        return List.copyOf(documents);
    }

    private static Document file(Path path) {
        if (!Files.exists(path)) {
            throw new DocumentException(path, "not found; check the path");
        }
        return new Document(path, path);
    }

    private static List<Document> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> isDocument(folder.relativize(file)) && Files.isRegularFile(file))
                    .map(file -> new Document(folder, file))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new DocumentException(folder, "cannot be searched; check that the folder may be read", e);
        }
    }

    private static boolean isDocument(Path below) {
        for (Path part : below) {
            if (part.toString().startsWith(".") && !part.toString().equals(".")) {
                return false;
            }
        }
        return Format.of(below).isPresent()
                && !fileName(below).toUpperCase(Locale.ROOT).startsWith("README.");
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
