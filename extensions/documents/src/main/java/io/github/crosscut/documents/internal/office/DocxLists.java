package io.github.crosscut.documents.internal.office;

import io.github.crosscut.documents.internal.guard.Xml;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The lists of a DOCX file; counts their numbers as a reader of the page would see them. Not thread-safe. */
final class DocxLists {

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> templates = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** Without lists where the file has none. */
    static DocxLists of(@Nullable Element root) {
        DocxLists lists = new DocxLists();
        if (root != null) {
            Xml.children(root, "abstractNum")
                    .forEach(each -> lists.templates.put(Xml.attribute(each, "abstractNumId"), each));
            Xml.children(root, "num").forEach(each -> lists.lists.put(Xml.attribute(each, "numId"), each));
        }
        return lists;
    }

    /** Whether the items of a list are paragraphs with numbers like 3.2, each sentence of which counts for itself. */
    boolean numbersParagraphs(String list, int level) {
        return level(list, level)
                .flatMap(found -> Xml.value(found, "val", "lvlText"))
                .filter(text -> text.matches(".*%\\d.*%\\d.*"))
                .isPresent();
    }

    /** The number of the next item; 0 where the list has bullets or letters. */
    int next(String list, int level) {
        Optional<Element> found = level(list, level);
        String format = found.flatMap(each -> Xml.value(each, "val", "numFmt")).orElse("bullet");
        if (!format.startsWith("decimal")) {
            return 0;
        }
        for (int deeper = level + 1; deeper < 9; deeper++) {
            counts.remove(list + "/" + deeper);
        }
        int start = found.flatMap(each -> Xml.value(each, "val", "start"))
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(1);
        return counts.merge(list + "/" + level, start, (last, first) -> last + 1);
    }

    private Optional<Element> level(String list, int level) {
        return Optional.ofNullable(lists.get(list))
                .flatMap(each -> Xml.value(each, "val", "abstractNumId"))
                .map(templates::get)
                .flatMap(template -> Xml.children(template, "lvl").stream()
                        .filter(each -> Xml.attribute(each, "ilvl").equals(String.valueOf(level)))
                        .findFirst());
    }
}
