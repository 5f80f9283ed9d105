package io.github.crosscut.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the database driver unpacks its native part. It would take the system's folder for temporary files; here it is one
 * inside the archive's folder, named after the process, which goes away when the process ends.
 */
final class DriverFolder {

    private static final String NAME = ".crosscut-driver";
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
        try {
            sweep(all);
            if (System.getProperty(PROPERTY) == null) {
                Path own = Files.createDirectories(
                        all.resolve(Long.toString(ProcessHandle.current().pid())));
                // The last told goes first, and a folder that is not empty stays.
                all.toFile().deleteOnExit();
                own.toFile().deleteOnExit();
                System.setProperty(PROPERTY, own.toString());
            }
        } catch (IOException e) {
            throw new ArchiveException(folder + ": cannot be written to; check the disk and that it may be", e);
        }
    }

    private static void sweep(Path all) throws IOException {
        if (!Files.isDirectory(all)) {
            return;
        }
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(all, "[0-9]*")) {
            for (Path process : processes) {
                if (!isAlive(process)) {
                    takeAway(process);
                }
            }
        }
        delete(all);
    }

    private static boolean isAlive(Path process) {
        try {
            return ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                    .isPresent();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private static void takeAway(Path process) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process)) {
            files.forEach(DriverFolder::delete);
        }
        delete(process);
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
