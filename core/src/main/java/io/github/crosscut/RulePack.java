package io.github.crosscut;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.internal.engine.RuleBase;
import io.github.crosscut.internal.engine.RuleErrors;
import io.github.crosscut.internal.engine.RuleOpener;
import io.github.crosscut.internal.engine.RuleSource;
import io.github.crosscut.internal.pack.CaseExampleReader;
import io.github.crosscut.internal.pack.DrlConventions;
import io.github.crosscut.internal.pack.ExampleReader;
import io.github.crosscut.internal.pack.PackCoherence;
import io.github.crosscut.internal.pack.PackHead;
import io.github.crosscut.internal.pack.PackReader;
import io.github.crosscut.internal.pack.PackSource;
import io.github.crosscut.internal.pack.PackSources;
import io.github.crosscut.internal.pack.SchemeReader;
import io.github.crosscut.internal.text.Vocabulary;
import io.github.crosscut.internal.text.VocabularyFile;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Themes with their words and rules. Immutable and thread-safe; loading reads and checks everything and reports all
 * problems at once.
 */
public final class RulePack {

    private static final String VOCABULARY_FILE = "vocabulary.bin";
    private static final String RULE_FILE = "rules.bin";

    /** What classifying needs of the files. */
    private final PackHead head;

    /** What all files say. Of a bundled pack they are read when somebody first asks: classifying does without. */
    private final FutureTask<PackSource> source;

    /** The ids of the themes that are told, or null where all are. */
    private final @Nullable Set<String> only;

    private final RuleBase rules;
    private final Vocabulary vocabulary;

    private RulePack(
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

    private static RulePack of(PackSource source, @Nullable Set<String> only, RuleBase rules, Vocabulary vocabulary) {
        return new RulePack(PackHead.of(source), new FutureTask<>(() -> source), only, rules, vocabulary);
    }

    private PackSource source() {
        source.run();
        return result(source);
    }

    /**
     * Loads a pack that holds words only. A theme is tagged by every mention of the concept that bears its id,
     * but for negated ones.
     *
     * @param folder holds {@code pack.properties} and {@code themes/<id>/}
     * @throws PackException if anything is wrong with it, or if it holds DRL, which is code
     */
    public static RulePack load(Path folder) {
        PackReader.Result read = PackReader.read(folder);
        var problems = new ArrayList<>(read.problems());
        if (read.source() != null) {
            read.source()
                    .drl()
                    .keySet()
                    .forEach(file -> problems.add(new PackProblem(
                            file, 0, "is DRL, which is code: load the pack as trusted if you trust its author")));
        }
        return checked(folder, read.source(), problems);
    }

    /**
     * Loads a pack with rules in DRL. DRL runs as code in this JVM: only load packs whose author you trust. Needs
     * {@code org.drools:drools-mvel} on the class path.
     *
     * @param folder holds {@code pack.properties} and {@code themes/<id>/}
     * @throws PackException if anything is wrong with it
     */
    public static RulePack loadTrusted(Path folder) {
        PackReader.Result read = PackReader.read(folder);
        return checked(folder, read.source(), new ArrayList<>(read.problems()));
    }

    /**
     * The pack that was compiled into the jar of a class and checked when that jar was built.
     *
     * @param anchor the class beside which the pack's resources lie
     */
    public static RulePack bundled(Class<?> anchor) {
        Future<Vocabulary> vocabulary = beside(() -> read(anchor, VOCABULARY_FILE, VocabularyFile::read));
        Future<RuleBase> rules =
                beside(() -> read(anchor, RULE_FILE, in -> RuleBase.read(in, anchor.getClassLoader())));
        PackHead head = PackReader.head(anchor);
        var source = new FutureTask<>(() -> PackReader.read(anchor));
        return new RulePack(head, source, null, result(rules), result(vocabulary));
    }

    private static RulePack checked(Path folder, @Nullable PackSource source, List<PackProblem> problems) {
        if (source == null) {
            throw new PackException(folder.toString(), problems);
        }
        source.drl().forEach((file, drl) -> problems.addAll(DrlConventions.problems(file, drl)));
        source.examples().forEach((file, text) -> ExampleReader.read(file, text, problems));
        try {
            RulePack pack = of(source);
            problems.addAll(PackCoherence.problems(source, pack.rules()));
            if (problems.isEmpty()) {
                return pack;
            }
        } catch (RuleErrors e) {
            problems.addAll(problems(source, e));
        }
        throw new PackException(folder.toString(), problems);
    }

    private static RulePack of(PackSource source) throws RuleErrors {
        Future<Vocabulary> vocabulary = beside(() -> vocabulary(source));
        RuleBase rules = RuleBase.of(ruleSources(source));
        return of(source, null, rules, result(vocabulary));
    }

    /** Words, rules and files are loaded side by side: each takes a good part of the time to the first answer. */
    private static <T> Future<T> beside(Callable<T> part) {
        var task = new FutureTask<>(part);
        var loader = new Thread(task, "crosscut-loader");
        loader.setDaemon(true);
        loader.start();
        return task;
    }

    private static <T> T result(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the pack cannot be loaded", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while loading the pack", e);
        }
    }

    /** Reads one file of a bundled pack. */
    private interface FileReader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> T read(Class<?> anchor, String file, FileReader<T> reader) throws IOException {
        try (InputStream in = anchor.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the jar of the rule pack is incomplete: " + file);
            }
            return reader.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        }
    }

    /** Writes the words and the rules of a pack in a form that is read fast. */
    static void compile(Path folder, Path resources, List<String> modelClasses) throws IOException {
        PackReader.Result read = PackReader.read(folder);
        if (read.source() == null || !read.problems().isEmpty()) {
            throw new PackException(folder.toString(), read.problems());
        }
        try (var words = output(resources.resolve(VOCABULARY_FILE));
                var rules = output(resources.resolve(RULE_FILE))) {
            VocabularyFile.write(vocabulary(read.source()), words);
            RuleBase.write(modelClasses, RulePack.class.getClassLoader(), rules);
        } catch (RuleErrors e) {
            throw new PackException(folder.toString(), problems(read.source(), e));
        }
    }

    private static DataOutputStream output(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private static Vocabulary vocabulary(PackSource source) {
        return Vocabulary.of(forms(source), source.scopeCues(), source.stanceCues());
    }

    private static List<Form> forms(PackSource source) {
        return source.forms().stream().map(PackSource.LocatedForm::form).toList();
    }

    private static List<RuleSource> ruleSources(PackSource source) {
        var sources = new ArrayList<RuleSource>();
        source.drl().forEach((file, text) -> sources.add(new RuleSource.Drl(file, text)));
        source.themes().stream()
                .filter(theme -> isInert(theme, source))
                .forEach(theme -> sources.add(new RuleSource.Words(theme.id(), theme.id())));
        return sources;
    }

    private static boolean isInert(Theme theme, PackSource source) {
        return source.drl().keySet().stream().noneMatch(file -> file.contains("/" + theme.id() + "/"))
                && source.forms().stream().anyMatch(it -> it.form().concept().equals(theme.id()));
    }

    /** Puts faults of rules, which know their rule only, where they stand in the pack's files. */
    private static List<PackProblem> problems(PackSource source, RuleErrors errors) {
        var problems = new ArrayList<PackProblem>();
        for (var error : errors.errors()) {
            var file = source.drl().entrySet().stream()
                    .filter(it -> DrlConventions.lineOf(error.file(), it.getValue()) > 0)
                    .findFirst();
            problems.add(file.map(it -> new PackProblem(
                            it.getKey(),
                            DrlConventions.lineOf(error.file(), it.getValue()),
                            "rule '" + error.file() + "': " + error.message()))
                    .orElseGet(() -> new PackProblem(error.file(), error.line(), error.message())));
        }
        return problems;
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
     * @throws PackException if both hold a theme or a concept of the same name
     */
    public RulePack and(RulePack other) {
        var problems = new ArrayList<PackProblem>();
        twice(themes().stream().map(Theme::id), other.themes().stream().map(Theme::id))
                .forEach(it -> problems.add(new PackProblem(it, 0, "is a theme of both packs; rename one")));
        twice(concepts(source()), concepts(other.source()))
                .forEach(it -> problems.add(new PackProblem(it, 0, "is a concept of both packs; rename one")));
        if (!problems.isEmpty()) {
            throw new PackException(name() + " and " + other.name(), problems);
        }
        PackSource both = PackSources.together(source(), other.source(), sha256(digest() + other.digest()));
        var kept = Stream.concat(themes().stream(), other.themes().stream())
                .map(Theme::id)
                .collect(Collectors.toSet());
        return of(both, kept, rules.and(other.rules), vocabulary(both));
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
        return forms(source()).stream()
                .filter(it -> it.inflection() != Inflection.CONCEPT)
                .toList();
    }

    /** The concepts that a concept takes all words of, by the concept that takes them. */
    public Map<String, List<String>> parts() {
        return forms(source()).stream()
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
        return rules.opener(vocabulary.conceptNames(), vocabulary.waysToSay());
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
