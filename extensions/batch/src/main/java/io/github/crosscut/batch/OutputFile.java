package io.github.crosscut.batch;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.text.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Opens files that a user names for results. */
final class OutputFile {

    private OutputFile() {}

    /**
     * Opens a file before the work is done, so that one that cannot be written is told at once.
     *
     * @param inputs files that are read, and must not be written over
     * @throws UsageException if it cannot be written, is one of the inputs, or stands beside an archive
     */
    static OutputStream open(Path file, Collection<Path> inputs) {
        requireNone(file, inputs);
        requireNoArchive(file);
        try {
            return new BufferedOutputStream(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new UsageException("cannot write results: " + Problem.of(e));
        }
    }

    /**
     * Throws {@link UsageException} where a file is an archive or stands beside one: {@code forget} could not take out of it what
     * it holds of a review.
     */
    static void requireNoArchive(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.exists(folder.resolve(Archive.FILE))) {
            throw new UsageException("cannot write results: " + folder + " holds an archive; give another folder");
        }
    }

    /** Throws {@link UsageException} where a file is one of those that are read. */
    static void requireNone(Path file, Collection<Path> inputs) {
        try {
            for (Path input : inputs) {
                if (Files.exists(file) && Files.exists(input) && Files.isSameFile(file, input)) {
                    throw new UsageException(file + " is read by this command; give another file for its results");
                }
            }
        } catch (IOException e) {
            throw new UsageException("cannot write results: " + Problem.of(e));
        }
    }
}
