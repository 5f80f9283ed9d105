package io.github.crosscut.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to write to an archive, held by one run at a time. The system takes it back when the process ends, however it
 * ends. The lock's file stays: taking it away would let two runs hold one lock each.
 */
final class WriteLock implements AutoCloseable {

    private static final String FILE = ".archive.lock";

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder.
     *
     * @throws ArchiveException if another run holds it, or if the folder cannot be written to
     */
    static WriteLock of(Path folder) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new ArchiveException(folder + ": another run is writing to the archive in this folder;"
                        + " run again when it has ended");
            }
            return new WriteLock(channel);
        } catch (IOException e) {
            throw new ArchiveException(folder + ": cannot be written to; check that it may be", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ArchiveException("the lock of an archive cannot be released", e);
        }
    }
}
