package io.github.crosscut.report.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.RulePack;
import io.github.crosscut.Theme;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a page for each theme of a pack, made from its folder, and an index: {@code index.html} and {@code themes/<id>.html}.
 * Each page is one file of HTML without scripts. The same pack gives the same bytes.
 */
public final class ThemePages {

    static final String FOLDER = "themes";

    private ThemePages() {}

    /**
     * Writes all pages over those that are there.
     *
     * @param folder made where it is not there; pages of themes that the pack no longer has are left alone
     * @param figures how good the rules are, or {@link Figures#NONE}
     * @throws IOException if a page cannot be written
     */
    public static void write(Path folder, RulePack pack, Figures figures) throws IOException {
        Path themes = folder.resolve(FOLDER);
        Files.createDirectories(themes);
        for (Theme theme : pack.themes()) {
            Files.writeString(themes.resolve(theme.id() + ".html"), ThemePage.of(pack, figures, theme), UTF_8);
        }
        Files.writeString(folder.resolve("index.html"), IndexPage.of(pack), UTF_8);
    }

    /** The address of a theme's page in its folder. */
    static String file(Theme theme) {
        return URLEncoder.encode(theme.id(), UTF_8).replace("+", "%20") + ".html";
    }
}
