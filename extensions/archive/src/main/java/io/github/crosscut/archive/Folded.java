package io.github.crosscut.archive;

/** Text in the form in which it is compared: case and the shape of quotes, dashes and spaces do not matter. */
final class Folded {

    private Folded() {}

    /** Of the same length as the text: every UTF-16 unit stays one unit, so that offsets still hold. */
    static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u201C', '\u201D' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            case '\u00A0', '\u202F', '\t', '\n' -> ' ';
            // A letter by itself: some words grow in lower case, and offsets would no longer hold.
            default -> Character.toLowerCase(unit);
        };
    }
}
