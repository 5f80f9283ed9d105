package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Paths, folders of results and packs that {@code tag} does not take. */
class TagWrongUseTest {

    @TempDir
    private Path temporary;

    private TaggedFolder folder = new TaggedFolder(Path.of(""), Path.of(""));
    private Path in = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void documents() throws IOException {
        folder = TaggedFolder.below(temporary);
        in = folder.in();
        out = folder.out();
        folder.write("one.txt", "There was drinking at home. The nurse never asked Fern.\n");
        folder.write("two.txt", "There was drinking.\n");
    }

    @Test
    void pathsThatAreNotThereAreWrongUseAndNothingIsWritten() {
        Run run = tiny("", "tag", in.toString(), "no/such/folder", "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("crosscut: no/such/folder: not found; check the path\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aLinkThatLeadsNowhereIsWrongUse() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link.txt"), temporary.resolve("gone.txt"));
        Run run = tiny("", "tag", link.toString(), "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("link.txt: not found");
    }

    @Test
    void aFolderWithoutDocumentsIsWrongUse() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));
        Files.writeString(empty.resolve("README.md"), "x");
        Run run = tiny("", "tag", empty.toString(), "--out", out.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("crosscut: no documents (.txt, ").endsWith("in " + empty + "\n");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileInPlaceOfTheFolderOfResultsIsWrongUse() throws IOException {
        Files.writeString(out, "mine");
        Run run = folder.tag();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("crosscut: cannot write to the folder of results: " + out + ": is a file, not a folder\n");
        assertThat(out).hasContent("mine");
    }

    @Test
    void aFolderThatTakesNoFilesIsWrongUse() throws IOException {
        Files.createDirectories(out);
        assumeThat(out.toFile().setWritable(false)).isTrue();
        // The superuser may write everywhere.
        assumeThat(Files.isWritable(out)).isFalse();
        Run run = folder.tag();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("permission denied");
    }

    @Test
    void aResultThatCannotBeReplacedIsToldAndNoRunIsRecorded() throws IOException {
        Files.createDirectories(out.resolve("themes.csv/in-the-way"));
        Run run = folder.tag();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("themes.csv: is a folder, not a file");
        assertThat(out.toFile().list()).doesNotContain("run.json").noneMatch(name -> name.startsWith(".crosscut"));
    }

    @Test
    void aPackWithErrorsIsToldWithAllOfThemAndNothingIsWritten() {
        Path broken = Shell.TINY.resolveSibling("broken");
        Run run = crosscut("tag", in.toString(), "--out", out.toString(), "--rules", broken.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("pack.properties: ", "themes/voice/vocabulary.tsv:2: ", "themes/voice/examples.txt:1: ");
        assertThat(out).doesNotExist();
    }

    @Test
    void aPackWithDrlIsRefusedWithoutTrust() {
        Run run = crosscut("tag", in.toString(), "--out", out.toString(), "--rules", Shell.TINY.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("themes/voice/rules.drl: ", "--trust-rules");
    }

    @Test
    void aPackOfWordsNeedsNoTrust() {
        Path words = Shell.TINY.resolveSibling("words");
        Run run = crosscut("tag", in.toString(), "--out", out.toString(), "--rules", words.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Drinking           2");
    }

    @Test
    void trustWithoutAPackAndAPackThatIsNotThereAreWrongUse() {
        assertThat(crosscut("tag", in.toString(), "--out", out.toString(), "--trust-rules")
                        .err())
                .contains("--trust-rules needs --rules DIR");
        assertThat(crosscut("tag", in.toString(), "--out", out.toString(), "--rules", "no/such")
                        .err())
                .contains("no folder of rules: no/such");
    }
}
