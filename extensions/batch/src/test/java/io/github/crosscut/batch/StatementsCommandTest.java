package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementsCommandTest {

    @TempDir
    private Path temporary;

    @Test
    void statementsAreListedWithTheirPlace() throws IOException {
        Files.writeString(temporary.resolve("fern.txt"), "CMR ONE\n\nKey learning\n\n- Nobody asked Fern.\n");
        Run run = crosscut("statements", temporary.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .matches(
                        "\\{\"id\":\"fern#[0-9a-f]{12}\",\"review\":\"fern\",\"case\":\"CMR ONE\",\"section\":\"Key learning\","
                                + "\"kind\":\"learning\",\"page\":null,\"start\":25,\"end\":43,\"text\":\"Nobody asked Fern.\","
                                + "\"review_type\":\"case management review\",\"review_title\":\"CMR ONE\"}\n");
    }

    @Test
    void theColumnOfStatementsOfATableMayBeNamedAndTheOthersAreItsAttributes() throws IOException {
        Path table =
                Files.writeString(temporary.resolve("fern.csv"), "Year,What we learned\n2019,Nobody asked Fern.\n");
        Run run = crosscut("statements", table.toString(), "--text-column", "what we learned");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("\"text\":\"Nobody asked Fern.\",\"attributes\":{\"Year\":\"2019\"}}");
        assertThat(crosscut("statements", table.toString()).err()).contains("fern.csv: has no column named text");
    }

    @Test
    void aDocumentThatCannotBeReadIsToldAndTheRestGoesOn() throws IOException {
        Files.write(temporary.resolve("a.txt"), new byte[] {0});
        Files.writeString(temporary.resolve("b.txt"), "Nobody asked Fern.\n");
        Run run = crosscut("statements", temporary.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("Nobody asked Fern.").hasLineCount(1);
        assertThat(run.err()).contains("a.txt: not a text document").hasLineCount(1);
    }

    @Test
    void aFileOfAnotherKindFailsAndAMissingOneIsWrongUse() throws IOException {
        Path table = Files.write(temporary.resolve("a.xyz"), new byte[] {1, 2, 0});

        assertThat(crosscut("statements", table.toString()).exitCode()).isEqualTo(1);
        assertThat(crosscut("statements", "no/such").exitCode()).isEqualTo(2);
    }
}
