package io.github.crosscut.documents.internal.office;

import io.github.crosscut.documents.internal.guard.Xml;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The styles of a DOCX file, each with what it takes from the styles that it is based on. */
final class DocxStyles {

    /** Styles are based on one another two or three deep; a cycle must end. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Element> styles = new HashMap<>();
    private String standard = "";
    private double size = 10;

    /** Without styles, all text has 10 points. */
    static DocxStyles of(@Nullable Element root) {
        DocxStyles styles = new DocxStyles();
        if (root != null) {
            Xml.value(root, "val", "docDefaults", "rPrDefault", "rPr", "sz")
                    .ifPresent(value -> styles.size = points(value));
            Xml.children(root, "style").forEach(styles::add);
        }
        return styles;
    }

    private void add(Element style) {
        String id = Xml.attribute(style, "styleId");
        styles.put(id, style);
        if (Xml.attribute(style, "type").equals("paragraph") && isOn(Xml.attribute(style, "default"))) {
            standard = id;
        }
    }

    /** The name of a paragraph's style in lower case, which does not depend on the language of the program: {@code heading 1}. */
    String name(Element paragraph) {
        String id = Xml.value(paragraph, "val", "pPr", "pStyle").orElse(standard);
        Element style = styles.get(id);
        return style == null
                ? id.toLowerCase(Locale.ROOT)
                : Xml.value(style, "val", "name").orElse(id).toLowerCase(Locale.ROOT);
    }

    /** A property of a paragraph, its own or that of its style: the value at a path. */
    Optional<String> ofParagraph(Element paragraph, String... path) {
        return Xml.value(paragraph, "val", path)
                .or(() -> ofStyle(Xml.value(paragraph, "val", "pPr", "pStyle").orElse(standard), path));
    }

    private Optional<String> ofStyle(String id, String... path) {
        String next = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Element style = styles.get(next);
            if (style == null) {
                return Optional.empty();
            }
            Optional<String> value =
                    Xml.value(style, "val", path).or(() -> Xml.at(style, path).map(flag -> "true"));
            if (value.isPresent()) {
                return value;
            }
            next = Xml.value(style, "val", "basedOn").orElse("");
        }
        return Optional.empty();
    }

    /** Whether a run of a paragraph is bold. */
    boolean isBold(Element paragraph, Element run) {
        return isOn(ofRun(paragraph, run, "b").orElse("false"));
    }

    /** The size of a run's type, in points. */
    double size(Element paragraph, Element run) {
        return ofRun(paragraph, run, "sz").map(DocxStyles::points).orElse(size);
    }

    private Optional<String> ofRun(Element paragraph, Element run, String property) {
        return Xml.at(run, "rPr", property)
                .map(element -> Xml.attribute(element, "val").isEmpty() ? "true" : Xml.attribute(element, "val"))
                .or(() -> Xml.value(run, "val", "rPr", "rStyle").flatMap(id -> ofStyle(id, "rPr", property)))
                .or(() -> ofStyle(Xml.value(paragraph, "val", "pPr", "pStyle").orElse(standard), "rPr", property));
    }

    static boolean isOn(String value) {
        return value.equals("true") || value.equals("1") || value.equals("on");
    }

    private static double points(String halfPoints) {
        try {
            return Double.parseDouble(halfPoints) / 2;
        } catch (NumberFormatException e) {
            return 10;
        }
    }
}
