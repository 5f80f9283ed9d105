package io.github.crosscut.batch.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Kind;
import io.github.crosscut.Theme;
import io.github.crosscut.batch.evaluate.CodedStatement;
import io.github.crosscut.batch.evaluate.Coding;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CodedSampleTest {

    private final CodedSample sample =
            new CodedSample(List.of(new Theme("voice", "Voice of the child", "", "", "", "", "", true)));
    private long number;

    private GoldLine.Valid line(String id, String text, String coder, Kind kind, String... themes) {
        number++;
        return new GoldLine.Valid(
                number, id, text, kind, null, new Coding(coder, Set.of(themes), Set.of(), Set.of(), null));
    }

    private void add(String id, String text, String coder, String... themes) {
        assertThat(sample.add(line(id, text, coder, Kind.NARRATIVE, themes))).isEmpty();
    }

    private List<List<String>> coders() {
        return sample.statements().stream()
                .map(it -> it.codings().stream().map(Coding::coder).toList())
                .toList();
    }

    @Test
    void linesOfOneIdAreCodingsOfOneStatementAndTheFirstCoderIsTheReference() {
        add("1", "One.", "Ann", "voice");
        add("2", "Two.", "Bob");
        add("2", "Two.", "Ann", "voice");
        add("1", "One.", "Bob");

        assertThat(coders()).containsExactly(List.of("Ann", "Bob"), List.of("Ann", "Bob"));
        assertThat(sample.statements()).extracting(CodedStatement::line).containsExactly(1L, 2L);
        assertThat(sample.statements().get(1).reference().themes()).containsExactly("voice");
    }

    @Test
    void withoutIdsTheWordsTellWhichStatementItIs() {
        add("", "One.", "Ann");
        add("", "One.", "Bob");
        add("", "Two.", "Ann");

        assertThat(coders()).containsExactly(List.of("Ann", "Bob"), List.of("Ann"));
    }

    @Test
    void withoutIdsAndCodersTheSameWordsAreTwoStatements() {
        add("", "One.", "");
        add("", "One.", "");

        assertThat(sample.statements()).hasSize(2);
    }

    @Test
    void aSecondCodingByTheSameCoderIsRefused() {
        add("1", "One.", "");

        assertThat(sample.add(line("1", "One.", "", Kind.NARRATIVE)))
                .contains("line 1 codes this statement already; a second coding needs a \"coder\" of its own");
        assertThat(sample.statements()).hasSize(1);
    }

    @Test
    void oneIdWithTwoTextsIsRefused() {
        add("1", "One.", "Ann");

        assertThat(sample.add(line("1", "Another.", "Bob", Kind.NARRATIVE)))
                .contains("the text differs from that of line 1, which has the same \"id\"");
    }

    @Test
    void aThemeMayBeCalledByItsTitle() {
        add("1", "One.", "", "VOICE of the child", "Poverty");

        assertThat(sample.statements().get(0).reference().themes()).containsExactlyInAnyOrder("voice", "Poverty");
    }

    @Test
    void theKindIsThatOfWhicheverLineTellsIt() {
        add("1", "One.", "Ann");
        assertThat(sample.add(line("1", "One.", "Bob", Kind.FINDING))).isEmpty();

        assertThat(sample.statements().get(0).kind()).isEqualTo(Kind.FINDING);
    }
}
