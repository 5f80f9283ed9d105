package io.github.crosscut.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder whose files appear together, when all are complete. They are written in a hidden folder inside it and moved
 * into place by {@link #commit}; without it they are thrown away. A run that was interrupted leaves no file that looks
 * like a result. Not thread-safe.
 */
public final class ResultFolder implements Closeable {

    /** The file that is taken away first and put into place last: while it is there, the folder is whole. */
    private static final String SEAL = "run.json";

    private final Path folder;
    private final Path draft;
    private final List<String> names = new ArrayList<>();

    private ResultFolder(Path folder, Path draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /**
     * Opens a folder, made with its parents where it is not there.
     *
     * @throws IOException if it cannot be made or written to, or is a file
     */
    public static ResultFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ResultFolder(folder, Files.createTempDirectory(folder, ".crosscut-"));
    }

    /** The names of the files begun so far, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /**
     * Begins a file.
     *
     * @param name its name in the folder
     * @return to be closed before {@link #commit}
     * @throws IOException if it cannot be written
     */
    public OutputStream create(String name) throws IOException {
        names.add(name);
        return new BufferedOutputStream(Files.newOutputStream(draft.resolve(name)));
    }

    /**
     * A file for the time of the writing, which never becomes a result.
     *
     * @return a path at which there is no file; who makes one deletes it before {@link #close}
     */
    public Path draft(String name) {
        return draft.resolve(name + ".draft");
    }

    /**
     * Moves all files into place, over those of an earlier run. Files that the earlier run's {@code run.json} lists and
     * this run does not write are deleted: they would pass for results of this run.
     *
     * @throws IOException if one cannot be moved; {@code run.json} is missing then
     */
    public void commit() throws IOException {
        List<String> earlier = RunRecord.outputsIn(folder.resolve(SEAL));
        Files.deleteIfExists(folder.resolve(SEAL));
        for (String name : earlier) {
            if (!names.contains(name)) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
        for (String name : names) {
            if (!name.equals(SEAL)) {
                move(name);
            }
        }
        if (names.contains(SEAL)) {
            move(SEAL);
        }
    }

    /** Throws away what was not committed. */
    @Override
    public void close() throws IOException {
        for (String name : names) {
            Files.deleteIfExists(draft.resolve(name));
        }
        Files.delete(draft);
    }

    private void move(String name) throws IOException {
        Files.move(draft.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
