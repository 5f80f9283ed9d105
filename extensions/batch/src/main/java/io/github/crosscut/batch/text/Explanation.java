package io.github.crosscut.batch.text;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Statement;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.fact.Mention;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why a statement carries its themes, and why it does not carry others. Immutable. */
public final class Explanation {

    /** Columns of a line of the statement: fits a terminal of 80 with its indent. */
    private static final int COLUMNS = 76;

    private final RulePack pack;
    private final Classification classification;
    private final String text;
    private final Map<String, List<Mention>> mentions;

    private Explanation(RulePack pack, Classification classification, List<Mention> mentions) {
        this.pack = pack;
        this.classification = classification;
        this.text = classification.statement().text();
        this.mentions = mentions.stream().collect(Collectors.groupingBy(Mention::concept));
    }

    /**
     * Explains a statement.
     *
     * @throws io.github.crosscut.StatementException if it cannot be classified
     */
    public static Explanation of(ThemeClassifier classifier, Statement statement) {
        return new Explanation(
                classifier.pack(), classifier.classify(statement), classifier.mentions(statement.text()));
    }

    /** All themes and cues, and all rules that were held back. */
    public String all() {
        var out = new StringBuilder();
        out.append("stance: %s, as a statement of kind %s\n"
                .formatted(
                        classification.stance().id(),
                        classification.statement().kind().id()));
        if (classification.matches().isEmpty()) {
            out.append("no theme\n");
            statement(out, List.of());
        }
        classification.matches().forEach(match -> match(out, match, ""));
        classification.review().forEach(cue -> match(out, cue, "to review: "));
        classification.excluded().forEach(excluded -> excluded(out, excluded));
        return out.toString();
    }

    /** One theme: its match or cue, or why there is none. */
    public String theme(Theme theme) {
        var out = new StringBuilder();
        Optional<ThemeMatch> match = classification.match(theme.id());
        match.ifPresent(it -> match(out, it, ""));
        cue(theme).ifPresent(it -> match(out, it, "to review: "));
        if (match.isEmpty()) {
            out.append("not tagged: ").append(title(theme.id())).append('\n');
        }
        List<ExcludedMatch> excluded = classification.excluded().stream()
                .filter(it -> it.theme().equals(theme.id()))
                .toList();
        excluded.forEach(it -> excluded(out, it));
        if (match.isEmpty() && cue(theme).isEmpty() && excluded.isEmpty()) {
            statement(out, List.of());
            silent(out, theme);
        }
        return out.toString().stripLeading();
    }

    private Optional<ThemeMatch> cue(Theme theme) {
        return classification.review().stream()
                .filter(it -> it.theme().equals(theme.id()))
                .findFirst();
    }

    private void match(StringBuilder out, ThemeMatch match, String prefix) {
        out.append("\n%s%s: %s, %s\n"
                .formatted(
                        prefix,
                        title(match.theme()),
                        match.stance().id(),
                        match.grade().id()));
        statement(out, match.evidence());
        rules(match.evidence()).forEach((rule, evidence) -> {
            out.append("  by ").append(rule).append('\n');
            evidence.forEach(it -> out.append("     ")
                    .append(it.concept())
                    .append(": ")
                    .append(Words.quoted(it.span(), text))
                    .append('\n'));
        });
    }

    private void excluded(StringBuilder out, ExcludedMatch excluded) {
        out.append("\nheld back: ").append(title(excluded.theme())).append('\n');
        statement(out, excluded.evidence());
        out.append("  %s: %s\n".formatted(Words.rules(excluded.evidence()), Words.of(excluded.evidence(), text)));
        out.append(
                "  because of %s: %s\n".formatted(Words.rules(excluded.because()), Words.of(excluded.because(), text)));
    }

    /** No rule fired: what each looks for, and what of it is there. */
    private void silent(StringBuilder out, Theme theme) {
        out.append(
                "  no rule of this theme fired; what each looks for, in its own order and scope (+ is here, - is not):\n");
        pack.rules().stream()
                .filter(rule -> rule.theme().equals(theme.id()) && rule.effect() == Rule.Effect.TAGS)
                .sorted(Comparator.comparing(this::missing))
                .forEach(rule -> out.append("  %s: %s\n".formatted(rule.name(), needs(rule))));
    }

    /** Rules that came closest stand first. */
    private long missing(Rule rule) {
        return rule.concepts().stream().filter(it -> !mentions.containsKey(it)).count();
    }

    private String needs(Rule rule) {
        return rule.concepts().stream().map(this::need).collect(Collectors.joining("  "));
    }

    private String need(String concept) {
        List<Mention> found = mentions.get(concept);
        return found == null
                ? "-" + concept
                : "+" + concept + found.stream().map(this::words).collect(Collectors.joining(", ", " (", ")"));
    }

    private String words(Mention mention) {
        String words = mention.places().stream()
                .map(place -> Words.quoted(place.span(), text))
                .collect(Collectors.joining(", "));
        return mention.asserted() ? words : words + " " + mention.scope().name().toLowerCase(Locale.ROOT);
    }

    private void statement(StringBuilder out, List<Evidence> evidence) {
        MarkedText.lines(text, evidence.stream().map(Evidence::span).toList(), COLUMNS)
                .forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private String title(String id) {
        return id + pack.theme(id).map(theme -> " (" + theme.title() + ")").orElse("");
    }

    private static Map<String, List<Evidence>> rules(List<Evidence> evidence) {
        return evidence.stream().collect(Collectors.groupingBy(Evidence::rule, TreeMap::new, Collectors.toList()));
    }
}
