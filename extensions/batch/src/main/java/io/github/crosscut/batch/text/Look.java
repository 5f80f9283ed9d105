package io.github.crosscut.batch.text;

import java.util.Locale;
import java.util.Map;

/**
 * What the place can show where text is printed. Immutable.
 *
 * @param bars whether numbers are drawn as bars
 * @param colours whether the bars may have colours, which are never the only sign
 * @param blocks whether it can show block elements; else bars are made of ASCII
 * @param columns how many columns a line may have
 */
public record Look(boolean bars, boolean colours, boolean blocks, int columns) {

    /** For files and pipes: whole lines of text and nothing else. */
    public static final Look PLAIN = new Look(false, false, false, Integer.MAX_VALUE);

    private static final int USUAL_COLUMNS = 80;

    /**
     * What a terminal can show.
     *
     * @param environment the process's: {@code NO_COLOR}, {@code TERM} and {@code COLUMNS} are heeded
     * @param encoding that of the terminal
     */
    public static Look onTerminal(Map<String, String> environment, String encoding) {
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        boolean unicode = encoding.toUpperCase(Locale.ROOT).startsWith("UTF");
        return new Look(true, !plain, unicode, columns(environment.getOrDefault("COLUMNS", "")));
    }

    /** The same without colours. */
    public Look withoutColours() {
        return new Look(bars, false, blocks, columns);
    }

    private static int columns(String told) {
        return told.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(told) : USUAL_COLUMNS;
    }
}
