package io.github.crosscut.batch.text;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.UnderScheme;
import io.github.crosscut.report.HeadingCounts;
import java.util.List;
import java.util.stream.Collectors;

/** A pack's themes, group by group or heading by heading. */
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
        return text + footer(pack) + schemes(pack);
    }

    /** The headings of a board's scheme with their themes, each with what it is to the heading; then the other themes. */
    public static String of(RulePack pack, Scheme scheme) {
        var text = new StringBuilder(Printable.of(scheme.title())).append('\n');
        for (Scheme.Heading heading : scheme.headings()) {
            text.append("  ").append(Printable.of(heading.title())).append('\n');
            heading.links().forEach(link -> pack.theme(link.theme())
                    .ifPresent(theme -> line(text, theme, " (" + link.relation().id() + ")")));
            if (heading.links().isEmpty()) {
                text.append("      no theme of this pack\n");
            }
        }
        UnderScheme<Theme> under = scheme.arrange(pack.themes(), Theme::id);
        if (!under.elsewhere().isEmpty()) {
            text.append("  ").append(HeadingCounts.ELSEWHERE).append('\n');
            under.elsewhere().forEach(theme -> line(text, theme, ""));
        }
        return text + footer(pack);
    }

    private static void theme(StringBuilder text, Theme theme) {
        text.append("  %s%s  %s\n".formatted(theme.id(), theme.headline() ? " *" : "", Printable.of(theme.title())));
        MarkedText.lines(theme.definition(), List.of(), COLUMNS)
                .forEach(line -> text.append("      ").append(line).append('\n'));
    }

    private static void line(StringBuilder text, Theme theme, String relation) {
        text.append("      %s%s  %s%s\n"
                .formatted(theme.id(), theme.headline() ? " *" : "", Printable.of(theme.title()), relation));
    }

    private static String footer(RulePack pack) {
        return "* headline theme; %s of %s %s\n"
                .formatted(Counted.of(pack.themes().size(), "theme"), pack.name(), pack.version());
    }

    private static String schemes(RulePack pack) {
        return pack.schemes().isEmpty()
                ? ""
                : pack.schemes().stream()
                        .map(it -> "  %s  %s\n".formatted(it.id(), Printable.of(it.title())))
                        .collect(Collectors.joining("", "schemes for --scheme:\n", ""));
    }
}
