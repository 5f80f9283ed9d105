package io.github.crosscut.report.pages;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule as an item of a list: its name as words, what it looks for, what it says. */
final class RuleText {

    private static final Comparator<Rule> FIRMEST =
            Comparator.comparing(Rule::grade).thenComparing(Rule::name);

    private static final Pattern QUOTED = Pattern.compile("\u201C([^\u201D]*)\u201D");

    private final RulePack pack;
    private final Map<String, String> anchors;
    private final Function<Rule, String> title;

    /**
     * Prepares rules.
     *
     * @param title what to call a rule
     * @param anchors where concepts and themes are explained, by id
     */
    RuleText(RulePack pack, Map<String, String> anchors, Function<Rule, String> title) {
        this.title = title;
        this.pack = pack;
        this.anchors = Map.copyOf(anchors);
    }

    /** A list of rules; nothing where there is none. */
    Html list(String title, List<Rule> rules) {
        return rules.isEmpty()
                ? Html.NOTHING
                : Html.join(
                        Html.of("h3", title),
                        Html.of(
                                        "ul",
                                        rules.stream()
                                                .sorted(FIRMEST)
                                                .map(this::item)
                                                .toList())
                                .with("class", "rules"));
    }

    private Html item(Rule rule) {
        return Html.of("li", Html.of("strong", title.apply(rule)), labels(rule), Html.of("p", sentence(rule)));
    }

    /** The rule's own name as words, without its theme. */
    static String name(Rule rule) {
        return Html.readable(rule.name().substring(rule.name().indexOf('/') + 1));
    }

    private static Html labels(Rule rule) {
        var labels = new ArrayList<Html>();
        if (!isExclusion(rule)) {
            labels.add(label(
                    rule.grade() == Grade.SUGGESTED ? "to review" : rule.grade().id()));
        }
        rule.stance().ifPresent(it -> labels.add(label(it.id())));
        return Html.join(labels);
    }

    static Html label(String words) {
        return Html.join(Html.text(" "), Html.of("small", words).with("class", words.replace(' ', '-')));
    }

    static boolean isExclusion(Rule rule) {
        return rule.effect() == Rule.Effect.EXCLUDES || rule.effect() == Rule.Effect.EXCLUDES_OVERLAP;
    }

    /** The sentence with links to where its concepts and themes are explained. */
    private Html sentence(Rule rule) {
        String sentence = Html.capitalised(pack.inWords(rule));
        var pieces = new ArrayList<Html>();
        Matcher quoted = QUOTED.matcher(sentence);
        int from = 0;
        while (quoted.find()) {
            String anchor = anchors.get(quoted.group(1));
            pieces.add(Html.text(sentence.substring(from, quoted.start(1))));
            pieces.add(anchor == null ? Html.text(quoted.group(1)) : Html.link(anchor, quoted.group(1)));
            from = quoted.end(1);
        }
        pieces.add(Html.text(sentence.substring(from)));
        return Html.join(pieces);
    }
}
