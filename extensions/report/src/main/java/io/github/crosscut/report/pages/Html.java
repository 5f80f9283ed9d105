package io.github.crosscut.report.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML. Text and values of attributes are escaped by whatever makes one, so that no word of a pack can become markup.
 *
 * @param markup the HTML
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Words. */
    static Html text(String words) {
        return new Html(escaped(words));
    }

    /** An element. */
    static Html of(String tag, Html... inner) {
        return of(tag, List.of(inner));
    }

    /** An element. */
    static Html of(String tag, List<Html> inner) {
        return new Html("<" + tag + ">" + join(inner).markup + "</" + tag + ">");
    }

    /** An element that holds words only. */
    static Html of(String tag, String words) {
        return of(tag, text(words));
    }

    /** A link. */
    static Html link(String href, String words) {
        return of("a", text(words)).with("href", href);
    }

    /** Pieces one behind the other. */
    static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** Pieces one behind the other. */
    static Html join(Html... pieces) {
        return join(List.of(pieces));
    }

    /** A heading with an anchor and what stands below it; nothing where there is nothing below. */
    static Html section(String title, String id, List<Html> inner) {
        Html all = join(inner);
        return all.markup.isEmpty()
                ? NOTHING
                : of("section", of("h2", title), all).with("id", id);
    }

    /** A table with a header. */
    static Html table(List<String> header, List<List<Html>> rows) {
        if (rows.isEmpty()) {
            return NOTHING;
        }
        Html head = of("tr", header.stream().map(it -> of("th", it)).toList());
        Stream<Html> body = rows.stream()
                .map(row -> of("tr", row.stream().map(it -> of("td", it)).toList()));
        return of("table", of("thead", head), of("tbody", body.toList()));
    }

    /** This element with an attribute. */
    Html with(String attribute, String value) {
        int end = markup.indexOf('>');
        return new Html(
                markup.substring(0, end) + " " + attribute + "=\"" + escaped(value) + "\"" + markup.substring(end));
    }

    /** Controls other than white space, and unpaired surrogates, may not stand in HTML. */
    private static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) point);
                default ->
                    escaped.appendCodePoint(
                            Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE
                                    ? 0xFFFD
                                    : point);
            }
        });
        return escaped.toString();
    }

    /** {@code nobody-asked-the-child} as {@code Nobody asked the child}. */
    static String readable(String id) {
        return capitalised(id.replace('-', ' ').replace('_', ' '));
    }

    /** The same words with a capital at their beginning. */
    static String capitalised(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
