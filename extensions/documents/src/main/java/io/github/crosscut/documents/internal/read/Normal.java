package io.github.crosscut.documents.internal.read;

import java.text.Normalizer;

/** Normalises text: NFC, LF between lines, no byte order mark. */
public final class Normal {

    /**
     * The longest run of combining marks that is sorted, by UAX #15 (Stream-Safe Text Format). Sorting takes the square of a
     * run's length, and no writing has longer ones.
     */
    private static final int LONGEST_RUN = 30;

    private Normal() {}

    /** The normalised text. Page breaks and the line ends of all systems become LF; unpaired surrogates stay as they are. */
    public static String text(String content) {
        String text = content.startsWith("\ufeff") ? content.substring(1) : content;
        String lines = text.replace("\r\n", "\n").replaceAll("[\r\f\u000b\u0085\u2028\u2029]", "\n");
        return nfc(lines);
    }

    /** The text in NFC, unless it holds more combining marks in a row than any writing. */
    public static String nfc(String text) {
        return isStreamSafe(text) ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private static boolean isStreamSafe(String text) {
        int run = 0;
        for (int i = 0; i < text.length() && run <= LONGEST_RUN; i++) {
            run = Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK ? run + 1 : 0;
        }
        return run <= LONGEST_RUN;
    }
}
