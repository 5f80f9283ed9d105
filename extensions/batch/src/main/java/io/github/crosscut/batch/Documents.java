package io.github.crosscut.batch;

import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.DocumentException;
import io.github.crosscut.documents.Format;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the documents that a user names. */
final class Documents {

    /** What may be given, for the help of commands. */
    static final String HELP =
            "A document or a folder. In a folder, files that are hidden or called README.* are passed over; "
                    + "given by themselves they are read.";

    private Documents() {}

    /** The documents, never none. Throws {@link UsageException} where a path does not exist or no document is found. */
    static List<Document> find(List<Path> paths) {
        List<Document> documents;
        try {
            documents = Document.find(paths);
        } catch (DocumentException e) {
            throw new UsageException(Problem.of(e));
        }
        if (documents.isEmpty()) {
            String searched = paths.stream().map(Path::toString).collect(Collectors.joining(", "));
            throw new UsageException("no documents (" + suffixes() + ") in " + searched);
        }
        return documents;
    }

    private static String suffixes() {
        return Arrays.stream(Format.values())
                .flatMap(format -> format.suffixes().stream())
                .collect(Collectors.joining(", "));
    }
}
