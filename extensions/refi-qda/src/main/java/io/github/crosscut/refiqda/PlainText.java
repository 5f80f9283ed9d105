package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * A text as a file holds it.
 *
 * @param raw its words without byte order mark, lines as they end in the file
 * @param marked whether it began with a byte order mark
 */
record PlainText(String raw, boolean marked) {

    /** What old programs of Windows write; it takes any byte. */
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");

    /** Decodes UTF-8, UTF-16 with a byte order mark, or, where it is neither, windows-1252. */
    static PlainText of(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return of(new String(bytes, UTF_16LE));
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return of(new String(bytes, UTF_16BE));
        }
        return isUtf8(bytes) ? of(new String(bytes, UTF_8)) : of(new String(bytes, LAST_RESORT));
    }

    /** Words that stood in the XML, or were decoded. */
    static PlainText of(String text) {
        boolean marked = text.startsWith("\uFEFF");
        return new PlainText(marked ? text.substring(1) : text, marked);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The words with LF at the end of each line. */
    String normal() {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    boolean hasCarriageReturns() {
        return raw.contains("\r\n");
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
