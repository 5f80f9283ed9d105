package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path temporary;

    private Path north;
    private Path south;

    @BeforeEach
    void archives() throws IOException {
        north = tag("north", "wren", "- There was drinking at home.\n- The nurse never asked Fern.\n");
        south = tag("south", "wren", "- There was drinking at home.\n- It went well.\n", "lark", "- A blow fell.\n");
    }

    private Path tag(String name, String... documents) throws IOException {
        Path in = Files.createDirectories(temporary.resolve(name + "-in"));
        for (int i = 0; i < documents.length; i += 2) {
            Files.writeString(in.resolve(documents[i] + ".txt"), documents[i + 1]);
        }
        Path out = temporary.resolve(name);
        tiny("", "tag", in.toString(), "--out", out.toString());
        return out;
    }

    private Run compare(String... more) {
        return crosscut(
                Stream.concat(Stream.of("report", "--compare", north.toString(), south.toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> String.valueOf(it.getFileName())).sorted().toList();
        }
    }

    @Test
    void twoArchivesStandSideBySide() {
        Run run = compare();

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                A: north: 1 review, 0 cases, 2 statements; tiny 7
                B: south: 2 reviews, 0 cases, 3 statements; tiny 7

                theme (A / B)       reviews  share of reviews  difference  cases  statements  concern  strength  expectation  neutral
                Voice of the child    1 / 0         100% / 0%        -100  0 / 0       1 / 0    1 / 0     0 / 0        0 / 0    0 / 0
                Drinking              1 / 1        100% / 50%         -50  0 / 0       1 / 1    0 / 0     0 / 0        0 / 0    1 / 1
                Violence              0 / 1          0% / 50%         +50  0 / 0       0 / 1    0 / 0     0 / 0        0 / 0    0 / 1

                difference: B's share of its reviews less A's, in points of a hundred
                one review of 1 is 100 points: small differences may be chance

                of one name on both sides: 1 review; the same in them: 1 statement (only in A: 1, only in B: 1); tags that differ: 0
                """);
    }

    @Test
    void theSameReviewsByOtherRulesShowWhichTagsDiffer() throws IOException {
        Path words = Shell.TINY.resolveSibling("words");
        Path in = temporary.resolve("north-in");
        Path other = temporary.resolve("other");
        crosscut("tag", in.toString(), "--out", other.toString(), "--rules", words.toString());
        south = other;
        Path out = temporary.resolve("compared");
        Run run = compare("--names", "Before,After", "--out", out.toString());

        assertThat(run.out())
                .contains("A: Before: 1 review", "B: After: 1 review", "tagged by different rules")
                .endsWith("""
                        of one name on both sides: 1 review; the same in them: 2 statements (only in A: 0, only in B: 0); tags that differ: 1
                        theme               only in A  only in B  other stance
                        Voice of the child          1          0             0
                        """);
        assertThat(out.resolve("changes.csv")).content().contains(",The nurse never asked Fern.,voice,goes,concern,,");
        assertThat(out.resolve("sides.csv")).content().contains("a,Before,1,0,2,", "b,After,1,0,2,");
        assertThat(out.resolve("comparison.csv")).content().contains("drink,");
        assertThat(out.resolve("comparison.html"))
                .content()
                .contains("\"sort\":\"goes\"")
                .endsWith("</html>\n");
        assertThat(names(out)).containsExactly("changes.csv", "comparison.csv", "comparison.html", "sides.csv");
    }

    @Test
    void onATerminalTheTableFits() {
        Run run = Shell.onTerminal("report", "--compare", north.toString(), south.toString(), "--no-color");

        assertThat(run.out().lines().filter(it -> it.contains(" / "))).allMatch(it -> it.length() <= 80);
        assertThat(run.out()).contains("theme (A / B)", "Voice of the child");
    }

    @Test
    void aPageOrATableAloneIsWrittenByItsSuffix() throws IOException {
        Path page = temporary.resolve("a/page.HTML");
        Path table = temporary.resolve("a/table.csv");
        compare("--out", page.toString());
        compare("--out", table.toString());

        assertThat(page).content().startsWith("<!DOCTYPE html>");
        assertThat(table).content().startsWith("\uFEFFtheme,title,reviews_a,reviews_b,");
        assertThat(names(temporary.resolve("a"))).containsExactly("page.HTML", "table.csv");
    }

    @Test
    void whatCannotBeWrittenIsWrongUseAndLeavesNothing() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "mine");
        Files.createDirectories(temporary.resolve("here/comparison.csv"));

        assertThat(compare("--out", file.toString()).exitCode()).isEqualTo(2);
        assertThat(compare("--out", north.toString()).err()).contains("holds an archive; give another folder");
        assertThat(compare("--out", north.resolve("page.html").toString()).exitCode())
                .isEqualTo(2);
        assertThat(compare("--out", south.resolve("table.csv").toString()).err())
                .contains("holds an archive; give another folder");
        assertThat(names(north)).doesNotContain("comparison.html", "page.html");
        assertThat(compare("--out", file.resolve("page.html").toString()).exitCode())
                .isEqualTo(2);
        Run half = compare("--out", temporary.resolve("here").toString());
        assertThat(half.exitCode()).isEqualTo(2);
        assertThat(half.out()).isEmpty();
        assertThat(half.err()).contains("comparison.csv: is a folder, not a file");
        assertThat(file).content().isEqualTo("mine");
        assertThat(names(temporary.resolve("here"))).containsExactly("comparison.csv");
    }

    @Test
    void aFolderWithoutAnArchiveIsWrongUse() {
        Path none = temporary.resolve("north-in");
        Run run = crosscut("report", "--compare", north.toString(), none.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("holds no archive");
        assertThat(compare("--names", "one").exitCode()).isEqualTo(2);
        assertThat(compare("--compare", north.toString(), south.toString()).err())
                .contains("--compare takes two folders, once");
        assertThat(crosscut("report").err()).contains("--compare");
    }
}
