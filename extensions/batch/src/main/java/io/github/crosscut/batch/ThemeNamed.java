package io.github.crosscut.batch;

import io.github.crosscut.Theme;
import io.github.crosscut.batch.lines.ThemeNames;
import java.util.Collection;

/** Finds the theme that a user names on the command line. */
final class ThemeNamed {

    private ThemeNamed() {}

    /**
     * The id of the theme that has this id or title; throws {@link UsageException} where there is none.
     *
     * @param where what holds the themes, for the message: "archive" or "pack"
     */
    static String in(Collection<Theme> themes, String name, String where) {
        return new ThemeNames(themes)
                .id(name)
                .orElseThrow(() -> new UsageException(
                        "no theme '" + name + "' in this " + where + "; 'crosscut themes' lists them"));
    }
}
