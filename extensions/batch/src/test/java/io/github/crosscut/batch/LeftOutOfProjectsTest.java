package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import io.github.crosscut.refiqda.CodeSet;
import io.github.crosscut.refiqda.RefiQda;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects of rules and schemes that are not those of before. */
class LeftOutOfProjectsTest {

    @TempDir
    private Path temporary;

    private Path in;
    private Path out;

    @BeforeEach
    void documents() throws IOException {
        in = Files.createDirectories(temporary.resolve("in"));
        out = temporary.resolve("out");
        Files.writeString(in.resolve("review.txt"), "- There was drinking at home.\n- It went well.\n");
    }

    private String[] tag(String... more) {
        return Stream.concat(Stream.of("tag", in.toString(), "--out", out.toString()), Stream.of(more))
                .toArray(String[]::new);
    }

    @Test
    void aDecisionOnAThemeThatTheRulesNoLongerHaveIsLeftOutWithAWarning() throws IOException {
        tiny("", tag());
        String id =
                Files.readString(out.resolve("statements.jsonl")).replaceFirst("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        crosscut("decide", id, "add", "--theme", "violence", "--by", "Ann", "--from", out.toString());
        String words = Shell.TINY.resolveSibling("words").toString();
        Run run = crosscut(tag("--rules", words, "--format", "qdpx"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.err())
                .contains(
                        "decisions on themes that the rules no longer have: 1; the project does not hold them: violence");
        assertThat(RefiQda.readProject(out.resolve("project.qdpx")).warnings()).isEmpty();
        assertThat(crosscut("export", "--from", out.toString(), "--rules", words, "--format", "qdpx")
                        .err())
                .contains("no longer have: 1");
        assertThat(crosscut(tag("--rules", words, "--format", "csv")).err()).doesNotContain("no longer have");
    }

    @Test
    void aBoardsOwnSchemeStandsInPlaceOfOneOfThePackWithItsName() throws IOException {
        Path pack = temporary.resolve("pack");
        try (Stream<Path> files = Files.walk(Shell.TINY.resolveSibling("words"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = pack.resolve(
                        Shell.TINY.resolveSibling("words").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.createDirectories(pack.resolve("schemes"));
        Files.writeString(pack.resolve("schemes/ashfield.tsv"), "title\tThe pack's\nAll\texact\tdrink\n", UTF_8);
        Path own = Files.writeString(temporary.resolve("ashfield.tsv"), "title\tOur own\nBottles\texact\tdrink\n");
        crosscut(tag("--rules", pack.toString(), "--scheme", own.toString(), "--format", "qdpx,html,csv"));

        assertThat(RefiQda.readProject(out.resolve("project.qdpx")).content().sets())
                .extracting(CodeSet::name)
                .isEqualTo(List.of("Our own: Bottles"));
        assertThat(out.resolve("report.html")).content().contains("\"Our own\"").doesNotContain("The pack's");
        assertThat(out.resolve("headings.csv")).content().contains("ashfield,Bottles,");
    }
}
