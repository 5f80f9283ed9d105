package io.github.crosscut.report.pages;

import io.github.crosscut.Example;
import io.github.crosscut.Example.Expectation;
import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.List;

/** The example sentences of a theme, with the words that are the evidence marked. */
final class ExampleText {

    /** More examples than these are folded away. */
    private static final int SHOWN = 12;

    private ExampleText() {}

    static Html all(List<Example> examples) {
        return Html.join(
                list("Carries the theme", examples, Expectation.FIRES),
                list("Does not carry it", examples, Expectation.STAYS_SILENT),
                list("Carries it, and is known to be missed", examples, Expectation.KNOWN_MISS),
                list("Does not carry it, and is known to be tagged", examples, Expectation.KNOWN_FALSE_ALARM));
    }

    private static Html list(String title, List<Example> examples, Expectation expectation) {
        List<Html> items = examples.stream()
                .filter(it -> it.expectation() == expectation)
                .map(ExampleText::item)
                .toList();
        if (items.isEmpty()) {
            return Html.NOTHING;
        }
        Html shown = Html.of("ul", items.subList(0, Math.min(SHOWN, items.size())));
        Html folded = items.size() <= SHOWN
                ? Html.NOTHING
                : Html.of(
                        "details",
                        Html.of("summary", (items.size() - SHOWN) + " more"),
                        Html.of("ul", items.subList(SHOWN, items.size())));
        return Html.join(Html.of("h3", title + " (" + items.size() + ")"), shown, folded);
    }

    private static Html item(Example example) {
        var pieces = new ArrayList<Html>();
        int from = 0;
        for (Span span : example.spans()) {
            pieces.add(Html.text(example.text().substring(from, span.start())));
            pieces.add(Html.of("mark", span.in(example.text())));
            from = span.end();
        }
        pieces.add(Html.text(example.text().substring(from)));
        example.stance().ifPresent(it -> pieces.add(RuleText.label(it.id())));
        return Html.of("li", pieces);
    }
}
