package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of themes: what each means. */
final class Codebook {

    private Codebook() {}

    /** The columns; one more with a board's scheme: its headings for the theme, as {@code heading (link)}. */
    static Table<Theme> under(@Nullable Scheme scheme) {
        Table<Theme> themes = Table.of(
                Column.text("theme", Theme::id),
                Column.text("title", Theme::title),
                Column.text("group", Theme::group),
                Column.text("headline", theme -> theme.headline() ? "yes" : "no"),
                Column.text("definition", Theme::definition),
                Column.text("include", Theme::include),
                Column.text("exclude", Theme::exclude),
                Column.text("sources", Theme::sources));
        return scheme == null
                ? themes
                : themes.and(Table.of(Column.list("headings", theme -> headings(scheme, theme))));
    }

    private static List<String> headings(Scheme scheme, Theme theme) {
        return scheme.headings().stream()
                .flatMap(heading -> heading.links().stream()
                        .filter(link -> link.theme().equals(theme.id()))
                        .map(link -> heading.title() + " (" + link.relation().id() + ")"))
                .toList();
    }
}
