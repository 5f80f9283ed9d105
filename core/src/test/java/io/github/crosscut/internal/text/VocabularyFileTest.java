package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyFileTest {

    private static final Vocabulary WRITTEN = Vocabulary.of(
                    List.of(
                            new Form("ask", "ask (about|after|)", Inflection.VERB),
                            new Form("ask", "ask nicely", Inflection.HIDE),
                            new Form("name", "*", Inflection.NAME),
                            new Form("any", "ask", Inflection.CONCEPT)),
                    List.of(
                            new ScopeCue(
                                    "never", Optional.of(Scope.LACKING), ScopeCue.Direction.FORWARD, 4, List.of("but")),
                            new ScopeCue("never mind", Optional.empty(), ScopeCue.Direction.FORWARD, 0, List.of())),
                    List.of(
                            new StanceCue("should", Optional.of(Stance.EXPECTATION), 3),
                            new StanceCue("should have", Optional.empty(), 1)))
            .countedIn(List.of("They asked after her.", "Ask Jamie nicely.", "Nobody came."));

    private static Vocabulary readAgain() throws IOException {
        var bytes = new ByteArrayOutputStream();
        VocabularyFile.write(WRITTEN, new DataOutputStream(bytes));
        return VocabularyFile.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They never asked about Jamie.",
                "They should ask nicely, never mind, and ask about it.",
                "They asked after Mrs Hale; they should have."
            })
    void a_vocabulary_that_is_read_finds_what_the_written_one_found(String text) throws IOException {
        Vocabulary read = readAgain();
        var before = new StatementReader(TestSplitter.create()::split, WRITTEN).read(text);
        var after = new StatementReader(TestSplitter.create()::split, read).read(text);
        assertThat(read.conceptNames()).isEqualTo(WRITTEN.conceptNames());
        assertThat(read.occurrences()).isEqualTo(WRITTEN.occurrences());
        assertThat(after.concepts()).isEqualTo(before.concepts());
        assertThat(mentions(after)).isEqualTo(mentions(before)).isNotEmpty();
        assertThat(Stance.values()).allSatisfy(it -> assertThat(after.stances(0).of(it))
                .isEqualTo(before.stances(0).of(it)));
    }

    private static List<Mention> mentions(Reading reading) {
        return BitSet.valueOf(reading.concepts()).stream()
                .mapToObj(reading::mentions)
                .flatMap(Arrays::stream)
                .toList();
    }
}
