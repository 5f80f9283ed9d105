package io.github.crosscut.batch.text;

import io.github.crosscut.Stance;
import io.github.crosscut.report.ThemeCount;
import java.util.ArrayList;
import java.util.List;

/** Bars of statements by stance, each stance with a sign of its own, and in a colour where there are colours. */
final class Bar {

    private static final String BLOCKS = "\u2588\u2593\u2592\u2591";
    private static final String ASCII = "#+=.";

    /** Red, green, blue, and none for what is neutral. */
    private static final List<String> COLOURS = List.of("\u001B[31m", "\u001B[32m", "\u001B[34m", "");

    private static final String END = "\u001B[0m";

    /** Columns of the legend on one line. */
    private static final int LEGEND = 47;

    private final int most;
    private final int width;
    private final Look look;

    /** Bars of which the longest, of so many statements, takes so many columns. */
    Bar(int most, int width, Look look) {
        this.most = Math.max(1, most);
        this.width = width;
        this.look = look;
    }

    /** A bar, empty where there are no statements; without blanks behind it. */
    String of(ThemeCount count) {
        List<Integer> parts = List.of(count.concern(), count.strength(), count.expectation(), count.neutral());
        int columns = columns(count.statements());
        var bar = new StringBuilder();
        int seen = 0;
        int drawn = 0;
        for (int i = 0; i < parts.size(); i++) {
            seen += parts.get(i);
            int upTo = (int) Math.round((double) columns * seen / Math.max(1, count.statements()));
            bar.append(piece(i, upTo - drawn));
            drawn = upTo;
        }
        return bar.toString();
    }

    /** What the signs mean, on one line where it fits. */
    String legend() {
        var names = new ArrayList<String>();
        for (Stance stance : Stance.values()) {
            names.add(piece(names.size(), 1) + " " + stance.id());
        }
        return String.join(look.columns() < LEGEND ? "\n" : "  ", names);
    }

    /** One statement is never too few to be seen. */
    private int columns(int statements) {
        return statements == 0 ? 0 : Math.max(1, (int) Math.round((double) width * statements / most));
    }

    private String piece(int part, int length) {
        String signs =
                String.valueOf((look.blocks() ? BLOCKS : ASCII).charAt(part)).repeat(length);
        String colour = look.colours() ? COLOURS.get(part) : "";
        return signs.isEmpty() || colour.isEmpty() ? signs : colour + signs + END;
    }
}
