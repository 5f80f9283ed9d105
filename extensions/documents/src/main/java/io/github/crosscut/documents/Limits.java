package io.github.crosscut.documents;

import java.time.Duration;

/**
 * What a document may ask for; one that asks for more is refused with a {@link DocumentException}, so that no single file
 * can hold up or fill up a run. Immutable and thread-safe.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of all that a DOCX, ODT or XLSX holds, unpacked
 * @param characters UTF-16 units of text
 * @param pages pages of a PDF
 * @param time from the start of reading; looked at several times a page. A reading also ends when its thread is interrupted
 */
public record Limits(long fileBytes, long unpackedBytes, int characters, int pages, Duration time) {

    /**
     * 256 MiB, 512 MiB unpacked, 5 million characters, 3,000 pages, two minutes. A review of 200 pages has half a million
     * characters, and takes some seconds.
     */
    public static final Limits DEFAULT = new Limits(256L << 20, 512L << 20, 5_000_000, 3_000, Duration.ofMinutes(2));

    public Limits {
        if (fileBytes < 1 || unpackedBytes < 1 || characters < 1 || pages < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }
}
