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

    private static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> point >= PICTOGRAPHS ? 2 : 1;
        };
    }
}
