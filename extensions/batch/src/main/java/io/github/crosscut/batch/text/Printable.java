package io.github.crosscut.batch.text;

/** Text of documents made fit for a terminal. */
public final class Printable {

    private static final String REPLACEMENT = "\uFFFD";

    private Printable() {}

    /**
     * The text on one line, without what a terminal would obey: white space of any kind becomes a space; control
     * characters, among them the one that begins escape sequences, and unpaired surrogates become U+FFFD. Every UTF-16
     * unit stays one unit, so that offsets still hold.
     */
    public static String of(String text) {
        var printable = new StringBuilder(text.length());
        text.codePoints().forEach(point -> printable.append(printable(point)));
        return printable.toString();
    }

    private static String printable(int point) {
        if (Character.isWhitespace(point)) {
            return " ";
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
            // Direction marks would let a document reorder what is shown around it.
            case Character.FORMAT ->
                Character.charCount(point) == 1 && !joins(point) ? REPLACEMENT : Character.toString(point);
            default -> Character.toString(point);
        };
    }

    /** Soft hyphen, zero-width joiners and the like, which belong to words. */
    private static boolean joins(int point) {
        return point == 0x00AD || (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFEFF;
    }
}
