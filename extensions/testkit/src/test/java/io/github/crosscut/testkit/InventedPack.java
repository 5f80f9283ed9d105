package io.github.crosscut.testkit;

import static java.util.Objects.requireNonNull;

import io.github.crosscut.RulePack;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.ThemeClassifier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A pack of one theme, "waiting", about children on waiting lists, written to a folder for a test. */
final class InventedPack {

    private static final String RULES = """
            package waiting
            import io.github.crosscut.fact.*

            rule "waiting/child-waits" @stance( concern )
            when
                $wait : Mention( concept == "wait", $s : sentence, asserted )
                Mention( concept == "child", sentence == $s, near( $wait, 6 ) )
            then
            end

            rule "waiting/queue" @grade( suggested )
            when
                Mention( concept == "queue", asserted )
            then
            end

            rule "waiting/at-the-bus-stop" @effect( excludes )
            when
                Mention( concept == "bus-stop" )
            then
            end
            """;

    private static final String VOCABULARY = """
            wait	wait	v
            wait	waiting list	n
            child	child	n
            queue	queue	n
            bus-stop	bus stop	n
            """;

    private static final String CASE_RULES = """
            package cases
            import io.github.crosscut.fact.*

            rule "cases/twice"
            when
                ThemeInCase( atLeast( 2 ) )
            then
            end

            rule "cases/everywhere"
            when
                ThemeOverCases( atLeast( 2 ), inPercent( 100 ) )
            then
            end
            """;

    private InventedPack() {}

    /** A classifier on the pack with two case rules and these example cases. */
    static ThemeClassifier withCases(Path folder, String caseExamples) {
        write(folder, "cases/rules.drl", CASE_RULES);
        write(folder, "cases/case-examples.txt", caseExamples);
        return withExamples(folder, "+ The [child] [waited] for a year.\n");
    }

    /** A classifier on the pack with these example lines. */
    static ThemeClassifier withExamples(Path folder, String examples) {
        write(folder, "pack.properties", "name=invented\nversion=1\nreleased=2026-01-31\n");
        write(folder, "themes/waiting/theme.properties", "title=Waiting\ndefinition=Children who wait for help.\n");
        write(folder, "themes/waiting/vocabulary.tsv", VOCABULARY);
        write(folder, "themes/waiting/rules.drl", RULES);
        write(folder, "themes/waiting/examples.txt", examples);
        return ThemeClassifier.of(RulePack.loadTrusted(folder), analyzer());
    }

    /** A classifier on a pack without DRL, whose one theme is tagged by the word "wait". */
    static ThemeClassifier ofWordsAlone(Path folder, String examples) {
        write(folder, "pack.properties", "name=invented\nversion=1\nreleased=2026-01-31\n");
        write(folder, "themes/waiting/theme.properties", "title=Waiting\ndefinition=Children who wait for help.\n");
        write(folder, "themes/waiting/vocabulary.tsv", "waiting\twait\tv\n");
        write(folder, "themes/waiting/examples.txt", examples);
        return ThemeClassifier.of(RulePack.load(folder), analyzer());
    }

    private static TextAnalyzer analyzer() {
        try (InputStream model = InventedPack.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return TextAnalyzer.of(requireNonNull(model), Set.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, String file, String content) {
        try {
            Files.createDirectories(requireNonNull(folder.resolve(file).getParent()));
            Files.writeString(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
