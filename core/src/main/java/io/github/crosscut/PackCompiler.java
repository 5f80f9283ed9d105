package io.github.crosscut;

import io.github.crosscut.internal.engine.Firing;
import io.github.crosscut.internal.engine.RuleBase;
import io.github.crosscut.internal.engine.RuleErrors;
import io.github.crosscut.internal.engine.RuleOpener;
import io.github.crosscut.internal.pack.DrlConventions;
import io.github.crosscut.internal.pack.PackIndex;
import io.github.crosscut.internal.pack.PackReader;
import io.github.crosscut.internal.pack.PackSource;
import io.github.crosscut.internal.text.Reading;
import io.github.crosscut.internal.text.StatementReader;
import io.github.crosscut.internal.text.Vocabulary;
import io.github.crosscut.internal.text.VocabularyFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares a pack for a jar; called by the build of a room that bundles one, after its rules were compiled. Drools is asked
 * of the pack's examples, and what it answers comes with the rules: of statements whose facts look alike it need not be
 * asked again, nor be loaded.
 */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Writes {@code pack.index}, {@code rules.tsv}, {@code vocabulary.bin} and {@code rules.bin} beside the pack's resources.
     *
     * @param args the folder with the pack's sources, the folder that the pack's resources were copied to, and the file in
     *     which Drools' Maven plugin lists the model classes
     */
    public static void main(String... args) throws IOException {
        Path resources = Path.of(args[1]);
        List<String> modelClasses = PackIndex.write(Path.of(args[0]), resources, Path.of(args[2]));
        compile(Path.of(args[0]), resources, modelClasses);
    }

    private static void compile(Path folder, Path resources, List<String> modelClasses) throws IOException {
        PackSource source = source(folder);
        ClassLoader loader = PackCompiler.class.getClassLoader();
        try {
            Vocabulary vocabulary = PackLoader.vocabulary(source);
            RuleBase rules = RuleBase.compiled(modelClasses, loader);
            RuleOpener opener = rules.opener(vocabulary.conceptNames(), vocabulary.occurrences());
            askOfExamples(PackLoader.examples(source), vocabulary, opener);
            write(resources.resolve(PackLoader.VOCABULARY_FILE), out -> VocabularyFile.write(vocabulary, out));
            write(resources.resolve(PackLoader.RULE_FILE), out -> rules.write(modelClasses, loader, opener, out));
        } catch (RuleErrors e) {
            throw new PackException(folder.toString(), PackLoader.problems(source, e));
        }
    }

    private static PackSource source(Path folder) {
        PackReader.Result read = PackReader.read(folder);
        var problems = new ArrayList<>(read.problems());
        if (read.source() != null) {
            read.source().drl().forEach((file, drl) -> problems.addAll(DrlConventions.problems(file, drl)));
        }
        if (read.source() == null || !problems.isEmpty()) {
            throw new PackException(folder.toString(), problems);
        }
        return read.source();
    }

    /** Each example by itself, then with the one before, since of two sentences a rule sees more facts. */
    private static void askOfExamples(List<String> examples, Vocabulary vocabulary, RuleOpener rules) {
        var reader = new StatementReader(PackCompiler::lines, vocabulary);
        examples.forEach(it -> ask(reader.read(it), rules));
        for (int i = 1; i < examples.size(); i++) {
            ask(reader.read(examples.get(i - 1) + '\n' + examples.get(i)), rules);
        }
    }

    private static void ask(Reading reading, RuleOpener rules) {
        Firing firing = rules.open();
        firing.ask(reading.concepts(), reading::mentions);
        firing.fire(ThemeClassifier.DEFAULT_FIRING_LIMIT);
    }

    private static List<Span> lines(String text) {
        int end = text.indexOf('\n');
        return end < 0
                ? List.of(new Span(0, text.length()))
                : List.of(new Span(0, end), new Span(end + 1, text.length()));
    }

    /** What writes one file of a pack. */
    private interface FileWriter {
        void write(DataOutputStream out) throws IOException;
    }

    private static void write(Path file, FileWriter writer) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(PackLoader.FORMAT);
            writer.write(out);
        }
    }
}
