package io.github.crosscut.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A folder whose files appear together, when all are complete. They are written in a hidden folder inside it and moved
 * into place by {@link #commit}; without it they are thrown away. A run that was interrupted leaves no file that looks
 * like a result. Not thread-safe.
 */
public final class ResultFolder implements Closeable {

    /** The file that is taken away first and put into place last: while it is there, the folder is whole. */
    private static final String SEAL = "run.json";

    private static final String DRAFT = ".crosscut-draft";
    private static final String LOCK = "lock";

    private final Path folder;
    private final Path draft;
    private final FileChannel lock;
    private final List<String> names = new ArrayList<>();
    private final List<String> superseded = new ArrayList<>();

    private ResultFolder(Path folder, Path draft, FileChannel lock) {
        this.folder = folder;
        this.draft = draft;
        this.lock = lock;
    }

    /**
     * Opens a folder, made with its parents where it is not there. What a run left that was killed is thrown away, also
     * what it had moved into place.
     *
     * @throws IOException if it cannot be made or written to, is a file, or is open in another run
     */
    public static ResultFolder open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path draft = Files.createDirectories(folder.resolve(DRAFT));
        FileChannel lock = lock(folder, draft.resolve(LOCK));
        if (!Files.exists(folder.resolve(SEAL))) {
            // A record that was to become the seal: its run was killed among the moves.
            delete(RunRecord.outputsIn(draft.resolve(SEAL)), folder);
        }
        empty(draft);
        return new ResultFolder(folder, draft, lock);
    }

    private static FileChannel lock(Path folder, Path file) throws IOException {
        FileChannel lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(lock) == null) {
            lock.close();
            throw new FileSystemException(
                    folder.toString(), null, "another run is writing to this folder; run again when it has ended");
        }
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void empty(Path draft) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(draft)) {
            for (Path file : files) {
                if (!file.endsWith(LOCK)) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Deletes files that may be gone; the names of those that were there. */
    private static List<String> delete(List<String> names, Path folder) throws IOException {
        var deleted = new ArrayList<String>();
        for (String name : names) {
            if (Files.deleteIfExists(folder.resolve(name))) {
                deleted.add(name);
            }
        }
        return deleted;
    }

    /** The names of the files begun so far, in order. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The files of the run that wrote last into this folder, each with its size and time; empty where there was none. */
    public List<String> standing() throws IOException {
        var standing = new ArrayList<String>();
        for (String name : RunRecord.outputsIn(folder.resolve(SEAL))) {
            Path file = folder.resolve(name);
            standing.add(
                    Files.exists(file)
                            ? name + " " + Files.size(file) + " " + Files.getLastModifiedTime(file)
                            : name + " is missing");
        }
        return standing;
    }

    /** The id of the board's scheme under which the run reported that wrote last into this folder. */
    public Optional<String> standingScheme() throws IOException {
        return RunRecord.schemeIn(folder.resolve(SEAL));
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
     * this run does not write are deleted: they would pass for results of this run. That comes first, while there is the
     * list of them.
     *
     * @return the names of the files that were deleted
     * @throws IOException if one cannot be moved; {@code run.json} is missing then
     */
    public List<String> commit() throws IOException {
        var stale = new ArrayList<>(superseded);
        stale.addAll(RunRecord.outputsIn(folder.resolve(SEAL)));
        stale.removeAll(names);
        List<String> deleted = delete(stale, folder);
        Files.deleteIfExists(folder.resolve(SEAL));
        for (String name : names) {
            if (!name.equals(SEAL)) {
                move(name);
            }
        }
        if (names.contains(SEAL)) {
            move(SEAL);
        }
        return deleted;
    }

    /**
     * Has {@link #commit} delete files of these names that this run does not write, also where no earlier run lists them.
     */
    public void supersede(List<String> files) {
        superseded.addAll(files);
    }

    /** Throws away what was not committed. */
    @Override
    public void close() throws IOException {
        try (lock) {
            empty(draft);
        }
        Files.deleteIfExists(draft.resolve(LOCK));
        Files.deleteIfExists(draft);
    }

    private void move(String name) throws IOException {
        Files.move(draft.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
