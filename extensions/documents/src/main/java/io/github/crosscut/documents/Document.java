package io.github.crosscut.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file to read, and the folder it was found in.
 *
 * @param root the folder whose name is no part of the review's; the file itself where it was given by itself
 * @param file the file
 */
public record Document(Path root, Path file) {

    /** What a run leaves beside its results; the archive also where the run was killed. */
    private static final Set<String> TRACES_OF_RUNS = Set.of("run.json", "archive.sqlite");

    /** What Windows and macOS leave in folders. */
    private static final Set<String> TRACES = Set.of("THUMBS.DB", "DESKTOP.INI", "ICON\r");

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
     * every file counts, so that reading it tells what is not read; but none that is hidden, called README, or a trace of a
     * program ({@code Thumbs.db}, {@code ~$report.docx}), and none in a folder of results, which holds a {@code run.json} or an
     * {@code archive.sqlite}. A file given by itself counts whatever it is.
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
            List<Path> found = files.filter(file -> !Files.isDirectory(file)).toList();
            Set<Path> results = new HashSet<>();
            found.stream()
                    .filter(file -> TRACES_OF_RUNS.contains(fileName(file)))
                    .forEach(file -> results.add(file.resolveSibling("")));
            return found.stream()
                    .filter(file -> isDocument(folder.relativize(file))
                            && results.stream().noneMatch(file::startsWith))
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
        String name = fileName(below).toUpperCase(Locale.ROOT);
        return !name.startsWith("README.") && !name.startsWith("~$") && !TRACES.contains(name);
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
