package io.github.crosscut.batch.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Errors in words. Java's own messages about files are often the file's name and nothing else. */
public final class Problem {

    private Problem() {}

    /** What went wrong, and with which file. */
    public static String of(Exception error) {
        if (error instanceof UncheckedIOException && error.getCause() instanceof IOException cause) {
            return of(cause);
        }
        if (error instanceof FileSystemException problem) {
            return problem.getFile() + ": " + reason(problem);
        }
        return Objects.requireNonNullElse(error.getMessage(), error.getClass().getSimpleName());
    }

    private static String reason(FileSystemException problem) {
        if (problem instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (problem instanceof FileAlreadyExistsException || problem instanceof NotDirectoryException) {
            return "is a file, not a folder";
        }
        if (problem instanceof DirectoryNotEmptyException) {
            return "is a folder, not a file";
        }
        return Objects.requireNonNullElse(
                problem.getReason(), problem.getClass().getSimpleName());
    }
}
