package io.github.crosscut.report.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.RulePack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The frame of a page: one file, its style inside, no script, readable without the style. */
final class Page {

    private static final String STYLE = style();

    private Page() {}

    static String of(String title, RulePack pack, Html... body) {
        Html main = Html.of("main", body);
        Html foot = Html.of(
                "footer",
                Html.of(
                        "p",
                        pack.name() + " " + pack.version() + ", released " + pack.released()
                                + ". Made from the rules themselves."),
                Html.of("p", Html.text("Pack digest "), Html.of("code", pack.digest())));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                %s
                <style>
                %s</style>
                </head>
                <body>
                %s
                %s
                </body>
                </html>
                """.formatted(Html.of("title", title).markup(), STYLE, main.markup(), foot.markup());
    }

    private static String style() {
        try (InputStream in = Page.class.getResourceAsStream("pages.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
