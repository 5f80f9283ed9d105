package io.github.crosscut.documents.internal.guard;

import java.time.Duration;

/** Watches over one reading: its time, and how much text and how many pages it has given. Not thread-safe. */
public final class Guard {

    private final long fileBytes;
    private final long unpackedBytes;
    private final int mostCharacters;
    private final int mostPages;
    private final Duration time;
    private final long deadline;
    private long characters;
    private long unpacked;

    /** Begins now. The numbers are those of {@code Limits}. */
    public Guard(long fileBytes, long unpackedBytes, int mostCharacters, int mostPages, Duration time) {
        this.fileBytes = fileBytes;
        this.unpackedBytes = unpackedBytes;
        this.mostCharacters = mostCharacters;
        this.mostPages = mostPages;
        this.time = time;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /**
     * To be called often.
     *
     * @throws UnreadableException if the time is over or the thread is interrupted
     */
    public void check() {
        if (System.nanoTime() - deadline > 0) {
            throw new UnreadableException(
                    "takes longer than " + time.toSeconds() + " seconds to read; split it or raise the limit");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new UnreadableException("its reading was interrupted");
        }
    }

    /** A file of so many bytes is about to be read. */
    public void file(long bytes) {
        if (bytes > fileBytes) {
            throw new UnreadableException("larger than " + megabytes(fileBytes) + " MB; split it or raise the limit");
        }
    }

    /** So many more bytes have been unpacked. */
    public void unpacked(long bytes) {
        unpacked += bytes;
        if (unpacked > unpackedBytes) {
            throw new UnreadableException("unpacks to more than " + megabytes(unpackedBytes)
                    + " MB, as zip bombs do; open it in an office program and save it anew");
        }
    }

    /** So many more characters have been read. */
    public void characters(int more) {
        characters += more;
        if (characters > mostCharacters) {
            throw new UnreadableException(
                    "holds more than " + mostCharacters + " characters of text; split it or raise the limit");
        }
    }

    /** A document has so many pages. */
    public void pages(int pages) {
        if (pages > mostPages) {
            throw new UnreadableException("has more than " + mostPages + " pages; split it or raise the limit");
        }
    }

    private static long megabytes(long bytes) {
        return Math.max(1, bytes >> 20);
    }
}
