package io.github.crosscut.documents.internal.pdf;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells whether a file ends as a PDF does: a download that broke off does not, though some of its pages can be read. */
final class PdfEnd {

    private static final String MARK = "%%EOF";

    /** PDF wants its mark in the last 1,024 bytes; servers and mail programs add some of their own. */
    private static final int TAIL = 4_096;

    private PdfEnd() {}

    static boolean isMissing(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            return !new String(tail, StandardCharsets.ISO_8859_1).contains(MARK);
        }
    }
}
