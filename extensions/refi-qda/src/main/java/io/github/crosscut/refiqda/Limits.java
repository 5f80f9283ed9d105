package io.github.crosscut.refiqda;

/**
 * What a file may ask for; one that asks for more is refused. Immutable and thread-safe.
 *
 * @param entries files in the ZIP
 * @param xmlBytes size of the XML, unpacked
 * @param textBytes size of one source's text, unpacked
 * @param allTextBytes size of all sources' texts, unpacked
 */
public record Limits(int entries, long xmlBytes, long textBytes, long allTextBytes) {

    /**
     * 20,000 files, 256 MiB of XML, 32 MiB for one text, 512 MiB for all. A coding takes some 600 bytes of XML, so that is
     * room for 400,000; a text of 32 MiB has ten thousand pages.
     */
    public static final Limits DEFAULT = new Limits(20_000, 256L << 20, 32L << 20, 512L << 20);

    public Limits {
        if (entries < 1 || xmlBytes < 1 || textBytes < 1 || allTextBytes < 1) {
            throw new IllegalArgumentException("limits must be above zero");
        }
    }
}
