package io.github.crosscut;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.internal.engine.RuleBase;
import io.github.crosscut.internal.engine.RuleOpener;
import io.github.crosscut.internal.pack.CaseExampleReader;
import io.github.crosscut.internal.pack.ExampleReader;
import io.github.crosscut.internal.pack.PackCoherence;
import io.github.crosscut.internal.pack.PackHead;
import io.github.crosscut.internal.pack.PackSource;
import io.github.crosscut.internal.pack.PackSources;
import io.github.crosscut.internal.pack.SchemeReader;
import io.github.crosscut.internal.text.Vocabulary;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Themes with their words and rules. Immutable and thread-safe; loading reads and checks everything and reports all
 * problems at once.
 */
public final class RulePack {

    /** What classifying needs of the files. */
    private final PackHead head;

    /** What all files say. Of a bundled pack they are read when somebody first asks: classifying does without. */
    private final FutureTask<PackSource> source;

    /** The ids of the themes that are told, or null where all are. */
    private final @Nullable Set<String> only;

    private final RuleBase rules;
    private final Vocabulary vocabulary;

    RulePack(
            PackHead head,
            FutureTask<PackSource> source,
            @Nullable Set<String> only,
            RuleBase rules,
            Vocabulary vocabulary) {
        this.head = head;
        this.source = source;
        this.only = only;
        this.rules = rules;
        this.vocabulary = vocabulary;
    }

    static RulePack of(PackSource source, @Nullable Set<String> only, RuleBase rules, Vocabulary vocabulary) {
        return new RulePack(PackHead.of(source), new FutureTask<>(() -> source), only, rules, vocabulary);
    }

    private PackSource source() {
        source.run();
        return PackLoader.result(source);
    }

    /**
     * Loads a pack that holds words only. A theme is tagged by every mention of the concept that bears its id,
     * but for negated ones.
     *
     * @param folder holds {@code pack.properties} and {@code themes/<id>/}
     * @throws PackException if anything is wrong with it, or if it holds DRL, which is code
     */
    public static RulePack load(Path folder) {
        return PackLoader.inert(folder);
    }

    /**
     * Loads a pack with rules in DRL. DRL runs as code in this JVM: only load packs whose author you trust. Needs
     * {@code org.drools:drools-mvel} on the class path.
     *
     * @param folder holds {@code pack.properties} and {@code themes/<id>/}
     * @throws PackException if anything is wrong with it
     */
    public static RulePack loadTrusted(Path folder) {
        return PackLoader.trusted(folder);
    }

    /**
     * The pack that was compiled into the jar of a class and checked when that jar was built.
     *
     * @param anchor the class beside which the pack's resources lie
     */
    public static RulePack bundled(Class<?> anchor) {
        return PackLoader.bundled(anchor);
    }

    /** This pack with the rules of these themes only; the words of all themes remain, since rules share them. */
    public RulePack only(String... ids) {
        var wanted = new LinkedHashSet<>(List.of(ids));
        var unknown = wanted.stream().filter(id -> theme(id).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such theme in pack " + name() + ": " + String.join(", ", unknown));
        }
        return new RulePack(head, source, Set.copyOf(wanted), rules.only(wanted), vocabulary);
    }

    /**
     * This pack and another one together. The rules of each may use the concepts of both.
     *
     * @throws PackException if both hold a theme, a concept or a rule of the same name
     */
    public RulePack and(RulePack other) {
        var problems = new ArrayList<PackProblem>();
        twice(themes().stream().map(Theme::id), other.themes().stream().map(Theme::id))
                .forEach(it -> problems.add(new PackProblem(it, 0, "is a theme of both packs; rename one")));
        twice(concepts(source()), concepts(other.source()))
                .forEach(it -> problems.add(new PackProblem(it, 0, "is a concept of both packs; rename one")));
        twice(rules().stream().map(Rule::name), other.rules().stream().map(Rule::name))
                .forEach(it -> problems.add(new PackProblem(it, 0, "is a rule of both packs; rename one")));
        if (!problems.isEmpty()) {
            throw new PackException(name() + " and " + other.name(), problems);
        }
        PackSource both = PackSources.together(source(), other.source(), sha256(digest() + other.digest()));
        var kept = Stream.concat(themes().stream(), other.themes().stream())
                .map(Theme::id)
                .collect(Collectors.toSet());
        return of(both, kept, rules.and(other.rules), PackLoader.vocabulary(both));
    }

    private static Stream<String> concepts(PackSource source) {
        return source.forms().stream().map(it -> it.form().concept()).distinct();
    }

    private static List<String> twice(Stream<String> some, Stream<String> others) {
        Set<String> held = some.collect(Collectors.toSet());
        return others.filter(held::contains).sorted().toList();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pack's name. */
    public String name() {
        return source().name();
    }

    /** The pack's version. */
    public String version() {
        return source().version();
    }

    /** The day on which this version was released; the date of machine codings. */
    public LocalDate released() {
        return source().released();
    }

    /** SHA-256 over the pack's sources, in hexadecimal. */
    public String digest() {
        return head.digest();
    }

    /** The themes, by group and then by id. */
    public List<Theme> themes() {
        return source().themes().stream()
                .filter(it -> only == null || only.contains(it.id()))
                .toList();
    }

    /** The theme of that id, or empty where the pack has none. */
    public Optional<Theme> theme(String id) {
        return themes().stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    /** The boards' schemes, by id. */
    public List<Scheme> schemes() {
        return source().schemes();
    }

    /** The scheme of that id, or empty where the pack has none. */
    public Optional<Scheme> scheme(String id) {
        return schemes().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Reads a board's scheme over this pack's themes from a file that need not belong to the pack.
     *
     * @throws PackException if anything is wrong with it, such as a theme that this pack does not hold
     */
    public Scheme readScheme(Path file) {
        SchemeReader.Result read =
                SchemeReader.read(file, themes().stream().map(Theme::id).collect(Collectors.toSet()));
        if (read.scheme() == null || !read.problems().isEmpty()) {
            throw new PackException(name() + ", scheme " + file.getFileName(), read.problems());
        }
        return read.scheme();
    }

    /** What a rule looks for, in plain English; concepts and themes stand in curly quotes by their ids. */
    public String inWords(Rule rule) {
        return source().sentences().of(rule.name()).orElseGet(() -> rule.concepts().stream()
                .collect(Collectors.joining("\u201D; and \u201C", "\u201C", "\u201D.")));
    }

    /** The rules of the pack's themes, by name. */
    public List<Rule> rules() {
        return rules.rules();
    }

    /** The words of all concepts, as the pack's authors wrote them. */
    public List<Form> forms() {
        return PackLoader.forms(source()).stream()
                .filter(it -> it.inflection() != Inflection.CONCEPT)
                .toList();
    }

    /** The concepts that a concept takes all words of, by the concept that takes them. */
    public Map<String, List<String>> parts() {
        return PackLoader.forms(source()).stream()
                .filter(it -> it.inflection() == Inflection.CONCEPT)
                .collect(Collectors.groupingBy(
                        Form::concept, TreeMap::new, Collectors.mapping(Form::words, Collectors.toList())));
    }

    /** The concepts that no rule uses, each where its first words stand; empty for a pack that is fit to be released. */
    public List<PackProblem> unusedConcepts() {
        return PackCoherence.unused(source(), rules());
    }

    /** The example sentences of the pack's themes, by theme and line. */
    public List<Example> examples() {
        return new TreeMap<>(source().examples())
                .entrySet().stream()
                        .flatMap(it -> ExampleReader.read(it.getKey(), it.getValue(), new ArrayList<>()).stream())
                        .filter(it -> theme(it.theme()).isPresent())
                        .sorted(Comparator.comparing(Example::theme).thenComparing(Example::line))
                        .toList();
    }

    /** The example cases of the pack's case rules, by file and line. */
    public List<CaseExample> caseExamples() {
        Set<String> known = rules().stream().map(Rule::name).collect(Collectors.toSet());
        return new TreeMap<>(source().caseExamples())
                .entrySet().stream()
                        .flatMap(it -> CaseExampleReader.read(it.getKey(), it.getValue(), new ArrayList<>()).stream())
                        .filter(it -> known.contains(it.rule()))
                        .toList();
    }

    RuleBase ruleBase() {
        return rules;
    }

    RuleOpener opener() {
        return rules.opener(vocabulary.conceptNames(), vocabulary.occurrences());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What the kind of a statement adds to the weights of stances. */
    Map<Stance, Integer> kindWeight(Kind kind) {
        var cue = head.kindStances().get(kind);
        return cue == null || cue.stance().isEmpty()
                ? Map.of()
                : Map.of(cue.stance().get(), cue.weight());
    }
}
