package io.github.crosscut.documents.internal.layout;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/** Takes HTML that has been left in a text or a Markdown document out of it: tags go, entities are decoded. */
public final class Markup {

    /** Tags that begin or end a line. */
    private static final Set<String> BREAKS = Set.of("br", "p", "div", "ul", "ol", "td", "tr", "table", "blockquote");

    private static final Set<String> INLINE = Set.of(
            "b", "strong", "i", "em", "u", "a", "span", "font", "sup", "sub", "small", "mark", "s", "del", "ins");

    /** Longer tags and entities are none: a lone {@code <} or {@code &} must not make the rest of the text be searched. */
    private static final int LONGEST_TAG = 1000;

    private static final int LONGEST_ENTITY = 32;

    private Markup() {}

    /** The passage without tags and entities. List items begin with a bullet on a line of their own. */
    public static Passage strip(Passage passage) {
        String text = passage.text();
        if (text.indexOf('<') < 0 && text.indexOf('&') < 0) {
            return passage;
        }
        Passage.Builder stripped = new Passage.Builder();
        int i = 0;
        while (i < text.length()) {
            int end = markupEnd(text, i);
            if (end > i) {
                stripped.add(replacement(text.substring(i, end)), passage.from(i), passage.to(end - 1));
                i = end;
            } else {
                stripped.add(passage, i);
                i++;
            }
        }
        return stripped.build();
    }

    /** What stands for a tag or an entity: nothing, a line break, a bullet, or the decoded characters. */
    public static String replacement(String markup) {
        if (markup.startsWith("&")) {
            return Parser.unescapeEntities(markup, true);
        }
        String name = tagName(markup);
        if (name.equals("li")) {
            return markup.startsWith("</") ? "\n" : "\n\u2022 ";
        }
        return BREAKS.contains(name) ? "\n" : "";
    }

    private static int markupEnd(String text, int start) {
        return switch (text.charAt(start)) {
            case '<' -> tagEnd(text, start);
            case '&' -> entityEnd(text, start);
            default -> start;
        };
    }

    private static int tagEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_TAG);
        for (int i = start + 1; i < limit && text.charAt(i) != '<'; i++) {
            if (text.charAt(i) == '>') {
                String name = tagName(text.substring(start, i + 1));
                boolean known = name.equals("li") || BREAKS.contains(name) || INLINE.contains(name);
                return known ? i + 1 : start;
            }
        }
        return start;
    }

    private static int entityEnd(String text, int start) {
        int limit = Math.min(text.length(), start + LONGEST_ENTITY);
        for (int i = start + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ';') {
                String entity = text.substring(start, i + 1);
                return Parser.unescapeEntities(entity, true).equals(entity) ? start : i + 1;
            }
            if (c != '#' && !Character.isLetterOrDigit(c)) {
                return start;
            }
        }
        return start;
    }

    private static String tagName(String tag) {
        int start = tag.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
