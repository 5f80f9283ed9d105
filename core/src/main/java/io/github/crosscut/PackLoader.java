package io.github.crosscut;

import io.github.crosscut.fact.Form;
import io.github.crosscut.internal.engine.RuleBase;
import io.github.crosscut.internal.engine.RuleErrors;
import io.github.crosscut.internal.engine.RuleSource;
import io.github.crosscut.internal.pack.DrlConventions;
import io.github.crosscut.internal.pack.ExampleReader;
import io.github.crosscut.internal.pack.PackCoherence;
import io.github.crosscut.internal.pack.PackHead;
import io.github.crosscut.internal.pack.PackReader;
import io.github.crosscut.internal.pack.PackSource;
import io.github.crosscut.internal.text.Vocabulary;
import io.github.crosscut.internal.text.VocabularyFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/** Loads and checks packs: from a folder, trusted or not, or as they were compiled into a jar. */
final class PackLoader {

    static final String VOCABULARY_FILE = "vocabulary.bin";
    static final String RULE_FILE = "rules.bin";

    /** Stands first in both files; to be raised with every change of what they hold. */
    static final int FORMAT = 1;

    private PackLoader() {}

    /** A pack that must hold words only. */
    static RulePack inert(Path folder) {
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

    /** A pack that may hold DRL, which is code. */
    static RulePack trusted(Path folder) {
        PackReader.Result read = PackReader.read(folder);
        return checked(folder, read.source(), new ArrayList<>(read.problems()));
    }

    /** The pack that lies beside a class. */
    static RulePack bundled(Class<?> anchor) {
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
        return RulePack.of(source, null, rules, result(vocabulary));
    }

    /** Words and rules are loaded side by side: both take long, and neither needs the other. */
    private static <T> Future<T> beside(Callable<T> part) {
        var task = new FutureTask<>(part);
        var loader = new Thread(task, "crosscut-loader");
        loader.setDaemon(true);
        loader.start();
        return task;
    }

    static <T> T result(Future<T> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part of the pack cannot be loaded: " + e.getMessage(), e.getCause());
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
            var data = new DataInputStream(new BufferedInputStream(in));
            if (data.readInt() != FORMAT) {
                throw new IllegalStateException(
                        "the rule pack was compiled by another version of Crosscut; build its jar again: " + file);
            }
            return reader.read(data);
        }
    }

    static Vocabulary vocabulary(PackSource source) {
        return Vocabulary.of(forms(source), source.scopeCues(), source.stanceCues())
                .countedIn(examples(source));
    }

    static List<String> examples(PackSource source) {
        return new TreeMap<>(source.examples())
                .entrySet().stream()
                        .flatMap(it -> ExampleReader.read(it.getKey(), it.getValue(), new ArrayList<>()).stream())
                        .map(Example::text)
                        .toList();
    }

    static List<Form> forms(PackSource source) {
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
    static List<PackProblem> problems(PackSource source, RuleErrors errors) {
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
}
