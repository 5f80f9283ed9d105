package io.github.crosscut.documents.internal.read;

import java.util.regex.Pattern;

/** Tells whether a plain text is marked up as Markdown. */
final class MarkdownSigns {

    private static final Pattern SIGN = Pattern.compile("(?m)^(?:#{1,6} +\\S|\\*\\*[^*\\n]{1,300}\\*\\*:?[ \\t]*$)");

    private static final Pattern TABLE =
            Pattern.compile("(?m)^\\|?[ :]{0,9}-{3,99}[ :]{0,9}\\|[ :]{0,9}-{3,99}[-| :]{0,999}$");

    private MarkdownSigns() {}

    /**
     * Whether a line of it delimits a table's head, or at least two are Markdown headings or bold throughout: one may be
     * chance.
     */
    static boolean in(String text) {
        return TABLE.matcher(text).find()
                || SIGN.matcher(text).results().limit(2).count() == 2;
    }
}
