package io.github.crosscut.internal.text;

/**
 * Keys of words, by which they are looked up. The key of a word of up to {@value #LONGEST_EXACT} ASCII letters and digits
 * is above 0 and, case apart, no other word has it, so that nothing else need be compared. Other words share negative
 * keys.
 */
final class WordKey {

    /** No key: of a stretch of text that must be brought to its normal form first. */
    static final long NONE = 0;

    /** 37 to the power of 12 is the last below 2 to the power of 63. */
    private static final int LONGEST_EXACT = 12;

    private static final int DIGITS_AND_LETTERS = 37;

    private static final byte[] CODES = new byte[128];

    static {
        for (char c = '0'; c <= '9'; c++) {
            CODES[c] = (byte) (c - '0' + 1);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            CODES[c] = (byte) (c - 'a' + 11);
            CODES[Character.toUpperCase(c)] = CODES[c];
        }
    }

    private WordKey() {}

    /**
     * The key of the word from {@code start} to before {@code end} of a text; {@link #NONE} for one with other characters
     * than ASCII letters and digits.
     */
    static long of(String text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int code = c < 128 ? CODES[c] : 0;
            if (code == 0) {
                return NONE;
            }
            key = DIGITS_AND_LETTERS * key + code;
        }
        return end - start > LONGEST_EXACT ? key | Long.MIN_VALUE : key;
    }

    /** The key of any word in its normal form. */
    static long of(String normal) {
        long key = of(normal, 0, normal.length());
        return key == NONE ? normal.hashCode() | Long.MIN_VALUE : key;
    }

    /** Whether words of this key can be different ones. */
    static boolean isShared(long key) {
        return key < 0;
    }
}
