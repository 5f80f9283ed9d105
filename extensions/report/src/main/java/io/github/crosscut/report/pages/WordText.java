package io.github.crosscut.report.pages;

import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.fact.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The concepts that the rules of a theme ask for, each with its words. */
final class WordText {

    private final Map<String, List<Form>> forms;
    private final Map<String, List<String>> parts;
    private final Map<String, String> anchors = new LinkedHashMap<>();

    private WordText(RulePack pack) {
        this.forms = pack.forms().stream().collect(Collectors.groupingBy(Form::concept));
        this.parts = pack.parts();
    }

    /** The concepts of some rules and, since they take words from them, of further concepts. */
    static WordText of(RulePack pack, List<Rule> rules) {
        var words = new WordText(pack);
        var open = new ArrayDeque<String>();
        rules.stream().filter(it -> !it.effect().isOfCases()).forEach(it -> open.addAll(it.concepts()));
        var concepts = new TreeSet<String>();
        while (!open.isEmpty()) {
            String concept = open.pop();
            if (concepts.add(concept)) {
                open.addAll(words.parts.getOrDefault(concept, List.of()));
            }
        }
        concepts.forEach(it -> words.anchors.put(it, "#concept-" + words.anchors.size()));
        return words;
    }

    /** Where each concept stands in the page, by id. */
    Map<String, String> anchors() {
        return Map.copyOf(anchors);
    }

    List<Html> all() {
        var all = new ArrayList<Html>();
        if (!anchors.isEmpty()) {
            all.add(Html.of(
                    "p",
                    "Nouns also count in the plural, verbs in all their forms. Of words in brackets one must stand "
                            + "there; \u2013 is none at all."));
        }
        anchors.keySet().forEach(it -> all.add(concept(it)));
        return all;
    }

    private Html concept(String id) {
        List<Form> its = forms.getOrDefault(id, List.of());
        List<String> from = parts.getOrDefault(id, List.of());
        var inner = new ArrayList<Html>();
        inner.add(Html.of("summary", Html.of("strong", id), Html.text(" " + count(its.size(), from.size()))));
        if (!its.isEmpty()) {
            inner.add(Html.of("ul", its.stream().map(WordText::form).toList()).with("class", "words"));
        }
        if (!from.isEmpty()) {
            inner.add(Html.of("p", words(from)));
        }
        String anchor = anchors.getOrDefault(id, "#");
        return Html.of("details", inner).with("id", anchor.substring(1));
    }

    private static String count(int forms, int parts) {
        String words = forms == 1 ? "1 form" : forms + " forms";
        return parts == 0 ? words : (forms == 0 ? "" : words + ", ") + "and the words of " + parts + " more";
    }

    private Html words(List<String> from) {
        var pieces = new ArrayList<Html>();
        pieces.add(Html.text("And the words of "));
        for (String part : from) {
            pieces.add(Html.text(pieces.size() == 1 ? "" : ", "));
            pieces.add(Html.link(anchors.getOrDefault(part, "#"), part));
        }
        pieces.add(Html.text("."));
        return Html.join(pieces);
    }

    private static Html form(Form form) {
        String kind =
                switch (form.inflection()) {
                    case NOUN -> "noun";
                    case VERB -> "verb";
                    case HIDE -> "does not count";
                    case NAME -> "name";
                    case EXACT, CONCEPT, CUE -> "";
                };
        Html words = Html.of("span", readable(form.words()));
        return Html.of("li", words, kind.isEmpty() ? Html.NOTHING : RuleText.label(kind));
    }

    /** {@code (a|b|)} as {@code (a / b / –)}. */
    private static String readable(String form) {
        return form.replace("~", "")
                .replace("(|", "(\u2013|")
                .replace("|)", "|\u2013)")
                .replace("|", " / ");
    }
}
