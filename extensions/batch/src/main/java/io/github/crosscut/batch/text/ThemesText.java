package io.github.crosscut.batch.text;

import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import java.util.List;

/** A pack's themes, group by group. */
public final class ThemesText {

    /** Columns of a line of a definition: fits a terminal of 80 with its indent. */
    private static final int COLUMNS = 74;

    private ThemesText() {}

    /** Each theme with its id, title and definition; headline themes carry a {@code *}. */
    public static String of(RulePack pack) {
        var text = new StringBuilder();
        for (String group : pack.themes().stream().map(Theme::group).distinct().toList()) {
            text.append(Printable.of(group)).append('\n');
            pack.themes().stream().filter(theme -> theme.group().equals(group)).forEach(theme -> theme(text, theme));
        }
        return text.append("* headline theme; %s of %s %s\n"
                        .formatted(Counted.of(pack.themes().size(), "theme"), pack.name(), pack.version()))
                .toString();
    }

    private static void theme(StringBuilder text, Theme theme) {
        text.append("  %s%s  %s\n".formatted(theme.id(), theme.headline() ? " *" : "", Printable.of(theme.title())));
        MarkedText.lines(theme.definition(), List.of(), COLUMNS)
                .forEach(line -> text.append("      ").append(line).append('\n'));
    }
}
