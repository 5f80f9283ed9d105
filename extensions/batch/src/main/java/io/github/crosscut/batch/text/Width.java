package io.github.crosscut.batch.text;

/** How many columns text takes on a terminal, nearly: enough to put marks under words of English prose with emoji. */
final class Width {

    /** First of the blocks of pictographs, which take two columns. */
    private static final int PICTOGRAPHS = 0x1F300;

    private Width() {}

    /** Columns of the text. */
    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    /** The text, or its beginning and two dots where it takes more columns than these. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        int width = 0;
        int end = 0;
        while (width + of(text.codePointAt(end)) <= columns - 2) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "..";
    }

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> point >= PICTOGRAPHS ? 2 : 1;
        };
    }
}
