package io.github.crosscut.batch.tag;

import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.DocumentException;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the documents of one run, each of which must have a name of its own. Thread-safe but for names. */
public final class Reviews {

    private final Supplier<ReviewReader> reader;
    private final Map<String, Document> claimed = new HashMap<>();

    /** Reads with this reader. */
    public Reviews(ReviewReader reader) {
        this(() -> reader);
    }

    /** Reads with the reader that is asked for with each document. */
    Reviews(Supplier<ReviewReader> reader) {
        this.reader = reader;
    }

    /** What to call a document in messages and in the account of a run: its path as given, {@code /} between folders. */
    public static String path(Document document) {
        return path(document.file());
    }

    /** What to call a file: its path as given, {@code /} between folders. */
    public static String path(Path file) {
        return file.toString().replace('\\', '/');
    }

    /**
     * Takes a document's name for it.
     *
     * @throws DocumentFailure if another one of this run has the same name
     */
    public void claim(Document document) throws DocumentFailure {
        Document other = claimed.putIfAbsent(document.name(), document);
        if (other != null) {
            throw new DocumentFailure("its name in results, '" + document.name() + "', is taken by "
                    + Printable.of(path(other)) + "; remove or rename one"
                    + (areSiblings(document, other) ? "" : ", or give the folder that holds both"));
        }
    }

    /** Only their suffixes, which no name has, tell documents of one folder and one name apart. */
    private static boolean areSiblings(Document one, Document other) {
        return folder(one).equals(folder(other));
    }

    private static Path folder(Document document) {
        return document.file().toAbsolutePath().normalize().resolveSibling("");
    }

    /**
     * Reads a document. May be called by many threads.
     *
     * @throws DocumentFailure if it cannot be read
     */
    public Review read(Document document) throws DocumentFailure {
        try {
            return reader.get().read(document.root(), document.file());
        } catch (DocumentException e) {
            throw new DocumentFailure(problem(e), e);
        } catch (StackOverflowError e) {
            throw new DocumentFailure("its lists or elements are nested too deeply", e);
        } catch (RuntimeException e) {
            // A fault in the reading of one document must not lose the others.
            throw DocumentFailure.internal(e);
        }
    }

    private static String problem(DocumentException error) {
        String message = Problem.of(error);
        String path = error.path() + ": ";
        return message.startsWith(path) ? message.substring(path.length()) : message;
    }
}
