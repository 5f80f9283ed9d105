package io.github.crosscut.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is the same in every page of a kind.
 *
 * @param begin the page up to its data
 * @param end the page behind them: its scripts
 */
record Frame(String begin, String end) {

    /** Styles, from what all views share to what small screens and paper change. */
    private static final String STYLES = "base frame filters numbers charts rows cases compare small print";

    /** Scripts share one scope and are loaded in this order. */
    private static final String REPORT_SCRIPTS =
            "element reviews data themes words state filter facets chips passage tip heatmap bars trend choice overview "
                    + "export table columns statements context cases review decisions software guide page views main";

    private static final String COMPARISON_SCRIPTS =
            "element reviews compare/sides themes words compare/state passage tip bars choice table columns software page "
                    + "views compare/pairs compare/stances compare/statements compare/changes compare/guide compare/main";

    /** The page of results. */
    static final Frame REPORT = of("Themes in case reviews", "page.html", REPORT_SCRIPTS);

    /** The page of two sets of results side by side. */
    static final Frame COMPARISON = of("Themes side by side", "comparison.html", COMPARISON_SCRIPTS);

    private static Frame of(String title, String body, String own) {
        var scripts = new ArrayList<String>();
        Library.ALL.forEach(it -> scripts.add(it.script()));
        scripts.add("(() => {\n'use strict';\n" + texts("script", own, ".js") + "})();\n");
        return new Frame(
                Resource.text("head.html")
                                .replace("{policy}", policy(scripts))
                                .replace("{title}", title)
                                .replace("{style}", texts("style", STYLES, ".css"))
                        + Resource.text(body),
                scripts.stream()
                        .map(it -> "<script>" + it + "</script>\n")
                        .collect(Collectors.joining("", "", "</body>\n</html>\n")));
    }

    /** The texts of files of a folder, one behind the other. */
    private static String texts(String folder, String names, String suffix) {
        return Stream.of(names.split(" ", -1))
                .map(it -> Resource.text(folder + "/" + it + suffix))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Nothing may be fetched or sent, and no script may run but these. Styles may stand in the page, since the libraries set
     * widths; they can fetch nothing either.
     */
    private static String policy(List<String> scripts) {
        return scripts.stream()
                .map(it -> "'sha256-" + sha256(it) + "'")
                .collect(Collectors.joining(
                        " ",
                        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; script-src ",
                        ""));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
