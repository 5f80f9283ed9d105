package io.github.crosscut.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is the same in every page: what stands before its data, and behind them. */
final class Frame {

    /** The page's own styles, from what all share to what small screens and paper change. */
    private static final String STYLES = "base frame filters numbers charts rows cases small print";

    /** The page's own scripts. They share one scope and are loaded in this order. */
    private static final String OWN =
            "element data themes words state filter facets chips passage tip heatmap bars trend overview "
                    + "export table columns statements context cases review decisions guide page main";

    private static final List<String> SCRIPTS = scripts();

    /** The page up to its data. */
    static final String BEGIN =
            Resource.text("page.html").replace("{policy}", policy()).replace("{style}", texts("style", STYLES, ".css"));

    /** The page behind its data. */
    static final String END = SCRIPTS.stream()
            .map(it -> "<script>" + it + "</script>\n")
            .collect(Collectors.joining("", "", "</body>\n</html>\n"));

    private Frame() {}

    private static List<String> scripts() {
        var scripts = new ArrayList<String>();
        Library.ALL.forEach(it -> scripts.add(it.script()));
        scripts.add("(() => {\n'use strict';\n" + texts("script", OWN, ".js") + "})();\n");
        return List.copyOf(scripts);
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
    private static String policy() {
        return SCRIPTS.stream()
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
