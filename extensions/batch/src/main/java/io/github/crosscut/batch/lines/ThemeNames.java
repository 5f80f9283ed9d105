package io.github.crosscut.batch.lines;

import io.github.crosscut.Theme;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Themes by what people call them in a table: the id, or the title in whatever case. Immutable. */
public final class ThemeNames {

    private final Map<String, String> ids = new HashMap<>();

    public ThemeNames(Collection<Theme> themes) {
        themes.forEach(theme -> ids.putIfAbsent(theme.title().strip().toLowerCase(Locale.ROOT), theme.id()));
        themes.forEach(theme -> ids.put(theme.id(), theme.id()));
    }

    /** The id of the theme of that name, or empty where there is none. */
    public Optional<String> id(String name) {
        return Optional.ofNullable(ids.get(name))
                .or(() -> Optional.ofNullable(ids.get(name.strip().toLowerCase(Locale.ROOT))));
    }
}
