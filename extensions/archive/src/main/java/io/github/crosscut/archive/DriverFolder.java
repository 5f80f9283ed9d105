package io.github.crosscut.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the database driver unpacks its native part. It would take the system's folder for temporary files; here it is one
 * inside the archive's folder, which goes away when the process ends.
 */
final class DriverFolder {

    private static final String NAME = ".crosscut-driver";
    private static final String PROPERTY = "org.sqlite.tmpdir";

    /** A process that is just starting may have unpacked what it is about to load. */
    private static final Duration IN_USE = Duration.ofMinutes(1);

    private DriverFolder() {}

    /**
     * Tells the driver, unless someone told it before: the system property {@code org.sqlite.tmpdir}, which counts when the
     * first archive of a process is opened.
     */
    static synchronized void in(Path folder) {
        if (System.getProperty(PROPERTY) != null || !Files.isWritable(folder)) {
            return;
        }
        Path own = folder.resolve(NAME);
        try {
            Files.createDirectories(own);
            sweep(own);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": cannot be written to; check the disk and that it may be", e);
        }
        own.toFile().deleteOnExit();
        System.setProperty(PROPERTY, own.toString());
    }

    /** Takes away what processes left that were killed. */
    private static void sweep(Path own) throws IOException {
        Instant old = Instant.now().minus(IN_USE);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(own, "sqlite-*")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    delete(file);
                }
            }
        }
    }

    /** Where files in use cannot be deleted, as on Windows, they are deleted by a later process. */
    @SuppressWarnings("EmptyCatch")
    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Not ours to delete yet.
        }
    }
}
