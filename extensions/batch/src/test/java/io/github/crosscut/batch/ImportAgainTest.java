package io.github.crosscut.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.batch.Shell.Run;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.Selection;
import io.github.crosscut.refiqda.TextSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections of one project that meet decisions which were taken since it was written. */
class ImportAgainTest {

    @TempDir
    private Path temporary;

    private TaggedFolder folder;
    private Project exported;

    @BeforeEach
    void export() throws IOException {
        folder = TaggedFolder.below(temporary);
        folder.write("review.txt", "- There was drinking at home.\n- It went well.\n");
        folder.tag("--format", "qdpx");
        exported = RefiQda.readProject(folder.out().resolve("project.qdpx")).content();
    }

    /** Imports the project with these passages coded in the place of its own. */
    private Run correct(String by, List<Selection> coded) throws IOException {
        TextSource source = exported.sources().get(0);
        var changed = new TextSource(
                source.guid(), source.name(), source.text(), "", coded, List.of(), List.of(), source.authorship());
        Path corrected = temporary.resolve(by + ".qdpx");
        try (OutputStream out = Files.newOutputStream(corrected)) {
            RefiQda.write(exported.withSources(List.of(changed)), out);
        }
        return folder.from("import", corrected.toString(), "--by", by);
    }

    private Run add(String by, String words) throws IOException {
        TextSource source = exported.sources().get(0);
        return correct(by, source.with(coded(words)).selections());
    }

    private Selection coded(String words) {
        TextSource source = exported.sources().get(0);
        Code drinking = exported.allCodes()
                .filter(it -> it.name().equals("Drinking"))
                .findFirst()
                .orElseThrow();
        int start = source.text().indexOf(words);
        return Selection.of(source.name(), start, start + words.length(), drinking, source.authorship());
    }

    private List<String> standing() {
        try (Archive archive = Archive.read(folder.out())) {
            return archive.standingDecisions().stream()
                    .map(it -> it.by() + " " + it.verdict().id() + " " + it.words())
                    .toList();
        }
    }

    private static void kept(Run run) {
        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 1\n");
        assertThat(run.exitCode()).isZero();
    }

    private static void known(Run run) {
        assertThat(run.err()).isEqualTo("crosscut: decisions kept in the archive: 0; there already: 1\n");
    }

    @Test
    void whatTwoPeopleAddToTheSameStatementIsAddedByOneAndConfirmedByTheOther() throws IOException {
        kept(add("Ann", "went well"));
        kept(add("Bob", "went well"));
        assertThat(standing()).containsExactly("Bob confirm went well");

        known(add("Bob", "went well"));
    }

    @Test
    void anAddedCodingThatIsWidenedIsMoved() throws IOException {
        kept(add("Ann", "went"));
        kept(add("Ann", "went well"));
        assertThat(standing()).containsExactly("Ann move went well");

        known(add("Ann", "went well"));
        kept(add("Bob", "well"));
        assertThat(standing()).containsExactly("Bob move well");
    }

    @Test
    void aTagThatOneRejectsAndAnotherMovesIsAddedAgain() throws IOException {
        kept(correct("Ann", List.of()));
        kept(correct("Bob", List.of(coded("drinking at home"))));
        assertThat(standing()).containsExactly("Bob add drinking at home");

        known(correct("Bob", List.of(coded("drinking at home"))));
    }

    @Test
    void theStanceThatSomebodyToldStaysWhereAnotherConfirms() throws IOException {
        folder.from("decide", folder.id("well"), "add", "--theme", "drink", "--stance", "strength", "--by", "Ann");
        kept(add("Bob", "It went well."));

        assertThat(standing()).containsExactly("Bob confirm It went well.");
        assertThat(folder.from("search", "--theme", "drink", "--stance", "strength")
                        .out())
                .contains("It went well.");
    }
}
