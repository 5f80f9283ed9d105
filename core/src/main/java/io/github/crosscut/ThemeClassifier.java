package io.github.crosscut;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.fact.ThemeInPart;
import io.github.crosscut.fact.ThemeOverCases;
import io.github.crosscut.internal.engine.Fired;
import io.github.crosscut.internal.engine.FiredRule;
import io.github.crosscut.internal.engine.Firing;
import io.github.crosscut.internal.engine.RuleOpener;
import io.github.crosscut.internal.engine.Verdicts;
import io.github.crosscut.internal.text.Reading;
import io.github.crosscut.internal.text.StanceWeights;
import io.github.crosscut.internal.text.StatementReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Says which themes a statement carries, with the words and the rule behind each.
 *
 * <pre>{@code
 * var classifier = SafeguardingThemes.classifier();
 * Classification c = classifier.classify("Nobody asked the children what life at home was like.");
 * c.themes();                               // [voice-of-the-child]
 * }</pre>
 *
 * <p>Thread-safe; make one and share it. Nothing needs to be closed. The same statement always gets the same answer,
 * whatever ran before or runs beside it: what it remembers of Drools' answers is bounded and changes none.
 */
public final class ThemeClassifier {

    /** Longest statement that is classified, in UTF-16 units: some 16,000 words, far beyond any single statement. */
    public static final int DEFAULT_MAX_LENGTH = 100_000;

    /** How many rules may fire on one statement: a hundred times what the longest of real reviews needs. */
    public static final int DEFAULT_FIRING_LIMIT = 50_000;

    private final RulePack pack;
    private final StatementReader reader;
    private final RuleOpener rules;
    private final int maxLength;
    private final int firingLimit;

    private ThemeClassifier(RulePack pack, TextAnalyzer analyzer, int maxLength, int firingLimit) {
        this.pack = pack;
        this.reader = new StatementReader(analyzer::sentences, pack.vocabulary());
        this.rules = pack.opener();
        this.maxLength = maxLength;
        this.firingLimit = firingLimit;
    }

    /** A classifier with the default limits. */
    public static ThemeClassifier of(RulePack pack, TextAnalyzer analyzer) {
        return builder().pack(pack).analyzer(analyzer).build();
    }

    /** Begins a classifier with limits of one's own. */
    public static Builder builder() {
        return new Builder();
    }

    /** The pack whose themes are told. */
    public RulePack pack() {
        return pack;
    }

    /**
     * Classifies a text.
     *
     * @throws StatementException if it is longer than the limit
     */
    public Classification classify(String text) {
        return classify(Statement.of(text));
    }

    /**
     * Classifies a statement.
     *
     * @throws StatementException if it is longer than the limit, or if more rules fire than the limit allows
     */
    public Classification classify(Statement statement) {
        Firing firing = rules.open();
        Read read = read(statement, firing);
        firing.fire(firingLimit);
        return classification(read);
    }

    /** A statement that was read, and the rules that fire over it. */
    private record Read(Statement statement, Reading reading, Fired fired) {}

    private Read read(Statement statement, Firing firing) {
        requireShort(statement);
        Reading reading = reader.read(statement.text());
        return new Read(statement, reading, firing.ask(reading.concepts(), reading::mentions));
    }

    private Classification classification(Read read) {
        Statement statement = read.statement;
        if (read.fired.exceeds(firingLimit)) {
            throw new StatementException(
                    statement.id(), "more than " + firingLimit + " rules fired; split the statement");
        }
        Stance stance = stanceOf(statement, read.reading, read.fired);
        Verdicts verdicts = Verdicts.of(read.fired.rules(), facts -> stanceOf(facts, read.reading, stance));
        return new Classification(
                statement, verdicts.matches(), verdicts.review(), verdicts.excluded(), stance, pack.digest());
    }

    private void requireShort(Statement statement) {
        int length = statement.text().length();
        if (length > maxLength) {
            throw new StatementException(
                    statement.id(),
                    "has " + length + " characters, more than the limit of " + maxLength + "; split it");
        }
    }

    /** All cues of the statement, what its kind adds, and what the rules that fired say. */
    private Stance stanceOf(Statement statement, Reading reading, Fired all) {
        var weights = new StanceWeights();
        for (int i = 0; i < reading.sentences(); i++) {
            weights.add(reading.stances(i));
        }
        var counted = new ArrayList<Rule>(2);
        for (FiredRule fired : all.rules()) {
            Rule rule = fired.rule();
            if (rule.stance().isPresent()
                    && rule.effect() == Rule.Effect.TAGS
                    && rule.grade() != Grade.SUGGESTED
                    && !counted.contains(rule)) {
                counted.add(rule);
                weights.addRule(rule.stance().get());
            }
        }
        pack.kindWeight(statement.kind()).forEach(weights::add);
        return weights.heaviest();
    }

    /** The cues of the sentences in which the facts stand; where there are none, the stance of the whole statement. */
    private static Stance stanceOf(List<Object> facts, Reading reading, Stance whole) {
        if (reading.sentences() < 2) {
            return whole;
        }
        var weights = new StanceWeights();
        var sentences = new TreeSet<Integer>();
        facts.forEach(it -> {
            if (it instanceof Mention mention) {
                sentences.add(mention.sentence());
            }
        });
        sentences.forEach(it -> weights.add(reading.stances(it)));
        return weights.isEmpty() ? whole : weights.heaviest();
    }

    /**
     * Classifies statements in order, in parallel if the stream is. One that fails gives an {@link Outcome.Failed} in its
     * place and the rest goes on. Lazy, but reads ahead by up to 256 statements or 100,000 characters, which are
     * classified together: that is faster than one by one.
     */
    public Stream<Outcome> classifyAll(Stream<Statement> statements) {
        var batches = new Batches<>(statements.spliterator(), it -> it.text().length(), this::outcomes);
        return StreamSupport.stream(batches, statements.isParallel()).onClose(statements::close);
    }

    private List<Outcome> outcomes(List<Statement> statements) {
        Firing firing = rules.open();
        List<Supplier<Outcome>> outcomes =
                statements.stream().map(it -> outcome(it, firing)).toList();
        firing.fire(firingLimit);
        return outcomes.stream().map(Supplier::get).toList();
    }

    /** Reads a statement now, and tells its outcome once the rules have fired. */
    private Supplier<Outcome> outcome(Statement statement, Firing firing) {
        try {
            Read read = read(statement, firing);
            return () -> outcome(read);
        } catch (CrosscutException e) {
            return () -> new Outcome.Failed(statement.id(), e);
        }
    }

    private Outcome outcome(Read read) {
        try {
            return new Outcome.Classified(classification(read));
        } catch (CrosscutException e) {
            return new Outcome.Failed(read.statement.id(), e);
        }
    }

    /**
     * Classifies the statements of one case, and the case by the themes of its statements together. A statement that
     * fails counts for nothing in the case.
     */
    public CaseClassification classifyCase(String caseId, List<Statement> statements) {
        var outcomes = classifyAll(statements.stream()).toList();
        return classifyCaseOf(caseId, outcomes);
    }

    /**
     * Classifies a case whose statements were classified before, by this classifier.
     *
     * @throws StatementException by the case's name, if more case rules fire than the limit allows
     */
    public CaseClassification classifyCaseOf(String caseId, List<Outcome> outcomes) {
        var fired = fire(caseId, Rule.Effect.TAGS_CASE, CaseFacts.of(outcomes));
        var ids = outcomes.stream().map(Outcome::statementId).toList();
        var matches =
                CaseMatches.of(fired.stream().map(ThemeClassifier::caseMatch).toList(), ids);
        var said = CaseThemes.of(outcomes).keySet();
        var ofAnyTheme = fired.stream()
                .map(FiredRule::rule)
                .filter(it -> it.theme().equals(Rule.ANY_THEME))
                .map(Rule::name)
                .collect(Collectors.toSet());
        return new CaseClassification(
                caseId, outcomes, matches.counted(), matches.review(said, ofAnyTheme::contains), pack.digest());
    }

    private List<FiredRule> fire(String name, Rule.Effect effect, List<Object> facts) {
        Firing firing = rules.open();
        Fired fired = firing.askOfCases(effect, facts);
        firing.fire(firingLimit);
        if (fired.exceeds(firingLimit)) {
            throw new StatementException(name, "more than " + firingLimit + " case rules fired; split the case");
        }
        return fired.rules();
    }

    private static CaseMatch caseMatch(FiredRule fired) {
        var grounds = fired.facts().stream()
                .map(ThemeClassifier::ground)
                .sorted(Comparator.comparing(CaseMatch.Ground::theme))
                .toList();
        Rule rule = fired.rule();
        String theme = rule.theme().equals(Rule.ANY_THEME)
                ? ground(fired.facts().get(0)).theme()
                : rule.theme();
        return new CaseMatch(theme, rule.name(), rule.grade(), grounds);
    }

    private static CaseMatch.Ground ground(Object fact) {
        return fact instanceof ThemeInPart it
                ? new CaseMatch.Ground(it.theme(), it.statements())
                : new CaseMatch.Ground(((ThemeInCase) fact).theme(), ((ThemeInCase) fact).statements());
    }

    /**
     * What the pack's rules over cases say of many cases, such as that a theme recurs; a second pass, for which each case
     * is kept as its themes only.
     *
     * @param cases each with a name of its own
     * @return by theme and rule
     */
    public List<CasesMatch> acrossCases(List<CaseThemes> cases) {
        return fire("all cases", Rule.Effect.TAGS_CASES, CaseFacts.over(cases)).stream()
                .map(it -> casesMatch(it, cases))
                .sorted(Comparator.comparing(CasesMatch::theme).thenComparing(CasesMatch::rule))
                .toList();
    }

    private static CasesMatch casesMatch(FiredRule fired, List<CaseThemes> cases) {
        String found = ((ThemeOverCases) fired.facts().get(0)).theme();
        var grounds = new ArrayList<CasesMatch.Ground>();
        for (CaseThemes one : cases) {
            List<String> statements = one.statements().get(found);
            if (statements != null) {
                grounds.add(new CasesMatch.Ground(one.caseId(), statements));
            }
        }
        Rule rule = fired.rule();
        String theme = rule.theme().equals(Rule.ANY_THEME) ? found : rule.theme();
        return new CasesMatch(theme, rule.name(), rule.grade(), grounds);
    }

    /** The concepts of the pack that are mentioned in a text, sorted; for whoever writes or checks rules. */
    public Set<String> concepts(String text) {
        var concepts = new TreeSet<String>();
        mentions(text).forEach(it -> concepts.add(it.concept()));
        return concepts;
    }

    /** The mentions of concepts that the rules see in a text, by sentence, concept and scope; for whoever writes rules. */
    public List<Mention> mentions(String text) {
        Reading reading = reader.read(text);
        return BitSet.valueOf(reading.concepts()).stream()
                .mapToObj(reading::mentions)
                .flatMap(Arrays::stream)
                .sorted(Comparator.comparingInt(Mention::sentence)
                        .thenComparing(Mention::concept)
                        .thenComparing(Mention::scope))
                .toList();
    }

    /** Makes a classifier; not thread-safe. */
    public static final class Builder {

        private @Nullable RulePack pack;
        private @Nullable TextAnalyzer analyzer;
        private int maxLength = DEFAULT_MAX_LENGTH;
        private int firingLimit = DEFAULT_FIRING_LIMIT;

        private Builder() {}

        /** The pack whose themes are told; required. */
        public Builder pack(RulePack pack) {
            this.pack = pack;
            return this;
        }

        /** What splits text into words and sentences; required. */
        public Builder analyzer(TextAnalyzer analyzer) {
            this.analyzer = analyzer;
            return this;
        }

        /** The longest statement that is classified, in UTF-16 units, at least 1. */
        public Builder maxLength(int maxLength) {
            this.maxLength = requirePositive(maxLength);
            return this;
        }

        /** How many rules may fire on one statement or case, at least 1. */
        public Builder firingLimit(int firingLimit) {
            this.firingLimit = requirePositive(firingLimit);
            return this;
        }

        private static int requirePositive(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("a limit must be at least 1, not " + limit);
            }
            return limit;
        }

        /** The classifier. */
        public ThemeClassifier build() {
            return new ThemeClassifier(
                    Objects.requireNonNull(pack, "pack"),
                    Objects.requireNonNull(analyzer, "analyzer"),
                    maxLength,
                    firingLimit);
        }
    }
}
