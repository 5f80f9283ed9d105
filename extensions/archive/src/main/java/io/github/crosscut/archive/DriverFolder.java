package io.github.crosscut.archive;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where the database driver unpacks its native part. It would take the system's folder for temporary files; here it is one
 * inside the archive's folder, named after the process, which goes away when the process ends.
 */
final class DriverFolder {

    private static final String NAME = ".crosscut-driver";
    private static final int ATTEMPTS = 100;
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private DriverFolder() {}

    /**
     * Tells the driver, unless someone told it before: the system property {@code org.sqlite.tmpdir}, which counts when the
     * first archive of a process is opened. What processes left that were killed is taken away.
     */
    static synchronized void in(Path folder) {
        if (!Files.isWritable(folder)) {
            return;
        }
        Path all = folder.resolve(NAME);
        sweep(all);
        if (System.getProperty(PROPERTY) == null) {
            Path own = own(all);
            // The last told goes first, and a folder that is not empty stays.
            all.toFile().deleteOnExit();
            own.toFile().deleteOnExit();
            System.setProperty(PROPERTY, own.toString());
        }
    }

    /** Makes the folder of this process in that of all. */
    static Path own(Path all) {
        Path own = all.resolve(Long.toString(ProcessHandle.current().pid()));
        for (int attempt = 1; true; attempt++) {
            try {
                return Files.createDirectories(own);
            } catch (NoSuchFileException e) {
                // Another process took the folder of all away, which was still empty.
                if (attempt == ATTEMPTS) {
                    throw unwritable(all, e);
                }
            } catch (IOException e) {
                throw unwritable(all, e);
            }
        }
    }

    private static ArchiveException unwritable(Path all, IOException because) {
        return new ArchiveException(
                all.getParent() + ": cannot be written to; check the disk and that it may be", because);
    }

    /** Takes away what dead processes left; other processes may be at the same. */
    static void sweep(Path all) {
        if (Files.isDirectory(all)) {
            within(all, "[0-9]*", process -> {
                if (!isAlive(process)) {
                    within(process, "*", DriverFolder::delete);
                    delete(process);
                }
            });
            delete(all);
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void within(Path folder, String names, Consumer<Path> action) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            files.forEach(action);
        } catch (IOException | DirectoryIteratorException e) {
            // Taken away by another process, or not ours to look into.
        }
    }

    private static boolean isAlive(Path process) {
        try {
            return ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                    .isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** What is in use by a process of another machine, or not empty, stays for a later process. */
    @SuppressWarnings("EmptyCatch")
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Not ours to delete yet.
        }
    }
}
