package io.github.crosscut.batch.tag;

import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.documents.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which reviews of an archive belong to which documents of a run: by their names and the places of the documents. */
final class Belonging {

    private final List<Path> roots;
    private final Set<Named> documents;
    private final Map<String, Entry> entries;

    private record Named(String review, Path document) {}

    /**
     * What a run begins with.
     *
     * @param given the files and folders in which the documents were found
     */
    Belonging(Collection<Path> given, List<Document> documents, List<Entry> entries) {
        this.roots = given.stream().map(Belonging::whole).toList();
        this.documents = documents.stream()
                .map(it -> new Named(it.name(), whole(it.file())))
                .collect(Collectors.toSet());
        this.entries = entries.stream().collect(Collectors.toMap(Entry::name, Function.identity()));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * Checks that a document may have the review of its name.
     *
     * @throws DocumentFailure if that belongs to another one, and stays
     */
    void check(Document document) throws DocumentFailure, IOException {
        Entry held = entries.get(document.name());
        if (held != null && !leaves(held) && !isOf(held.origin(), document)) {
            throw new DocumentFailure(
                    "its name in results, '" + document.name() + "', is taken by another document that the "
                            + "archive holds; rename one, give the folder that holds both, or tag into another folder");
        }
    }

    private static boolean isOf(Origin held, Document document) throws IOException {
        Path file = document.file();
        return held.place().equals(whole(file))
                || (Files.exists(held.place()) && Files.isSameFile(held.place(), file))
                || held.sha256().equals(Workbench.sha256(file));
    }

    /** Whether the archive holds a review of this document. */
    boolean isKnown(Document document) {
        Entry held = entries.get(document.name());
        return held != null && held.origin().place().equals(whole(document.file()));
    }

    /** Whether a review's document should be among those of the run, and is not, or not any more. */
    boolean leaves(Entry entry) {
        Path place = entry.origin().place();
        return roots.stream().anyMatch(place::startsWith)
                && !(documents.contains(new Named(entry.name(), place)) && Files.exists(place));
    }
}
