package io.github.crosscut.documents;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A document that cannot be found, read or understood. The message names the path and what to do, never a document's words. */
public final class DocumentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path path;

    DocumentException(Path path, String problem) {
        this(path, problem, null);
    }

    DocumentException(Path path, String problem, @Nullable Throwable cause) {
        super(path + ": " + problem, cause);
        this.path = path;
    }

    DocumentException(String name, String problem) {
        super(name + ": " + problem);
        this.path = Path.of("");
    }

    /** The file or folder that it is about; empty where content was read that is in no file. */
    public Path path() {
        return path;
    }
}
