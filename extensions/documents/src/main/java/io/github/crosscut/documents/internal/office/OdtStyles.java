package io.github.crosscut.documents.internal.office;

import io.github.crosscut.documents.internal.guard.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The styles of an ODT file, the document's own and those of its templates. Not thread-safe. */
final class OdtStyles {

    /** Styles stand on one another two or three deep; a cycle must end. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private final Map<String, Element> lists = new HashMap<>();

    /** Adds the styles of a part of the file. */
    void add(Element root) {
        for (String group : new String[] {"styles", "automatic-styles"}) {
            Xml.child(root, group).ifPresent(found -> Xml.children(found).forEach(this::addStyle));
        }
    }

    private void addStyle(Element style) {
        String name = Xml.attribute(style, "name");
        if (Xml.is(style, "style")) {
            styles.put(name, style);
        } else if (Xml.is(style, "list-style")) {
            lists.put(name, style);
        } else if (Xml.is(style, "default-style")
                && Xml.attribute(style, "family").equals("paragraph")) {
            styles.put("", style);
        }
    }

    /** The name of the named style that a style is or stands on, in lower case. */
    String display(String name) {
        Element style = styles.get(name);
        boolean named = style != null && style.getParentNode() instanceof Element group && Xml.is(group, "styles");
        String own = style == null || named ? name : Xml.attribute(style, "parent-style-name");
        return own.toLowerCase(Locale.ROOT).replace("_20_", " ");
    }

    /** Whether a style sets its text in bold. */
    boolean isBold(String name) {
        return weight(name).orElse(false);
    }

    /** Whether a style sets its text in bold or not; empty where it does not say. */
    Optional<Boolean> weight(String name) {
        return text(name, "font-weight").map(weight -> weight.equals("bold") || weight.matches("[6-9]00"));
    }

    /** The size of a style's type in points; empty where none is told. */
    Optional<Double> size(String name) {
        return text(name, "font-size")
                .filter(size -> size.matches("[\\d.]{1,6}pt"))
                .map(size -> Double.parseDouble(size.substring(0, size.length() - 2)));
    }

    /** Whether a style raises its text above the line. */
    boolean isRaised(String name) {
        return text(name, "text-position")
                .filter(place -> place.startsWith("super"))
                .isPresent();
    }

    /** Whether the items of a list bear numbers at a level, from 1. */
    boolean isNumbered(String list, int level) {
        Element style = lists.get(list);
        return style != null
                && Xml.children(style, "list-level-style-number").stream()
                        .filter(each -> Xml.attribute(each, "level").equals(String.valueOf(level)))
                        .anyMatch(each -> Xml.attribute(each, "num-format").equals("1"));
    }

    private Optional<String> text(String name, String property) {
        String next = name;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Element style = styles.get(next);
            if (style == null) {
                return Optional.empty();
            }
            Optional<String> value = Xml.value(style, property, "text-properties");
            if (value.isPresent() || next.isEmpty()) {
                return value;
            }
            next = Xml.attribute(style, "parent-style-name");
        }
        return Optional.empty();
    }
}
