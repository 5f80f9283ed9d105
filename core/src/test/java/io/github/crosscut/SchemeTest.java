package io.github.crosscut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeTest {

    private static final String ASHFIELD = """
            # Ashfield has two headings for one theme, and one for none.
            title\tLessons of Ashfield
            board\tAshfield Safeguarding Board
            Asking questions\texact\tcuriosity
            At the door\tbroader\tvisits
            At the door\trelated\tcuriosity
            The weather\tnone
            """;

    @TempDir
    Path folder;

    private RulePack pack(String scheme) {
        Packs.copyTo(folder);
        Packs.write(folder, "schemes/ashfield.tsv", scheme);
        return RulePack.loadTrusted(folder);
    }

    @Test
    void a_pack_holds_its_schemes_with_headings_in_the_boards_order() {
        RulePack pack = pack(ASHFIELD);
        Scheme scheme = pack.scheme("ashfield").orElseThrow();
        assertThat(pack.schemes()).containsExactly(scheme);
        assertThat(scheme.title()).isEqualTo("Lessons of Ashfield");
        assertThat(scheme.board()).isEqualTo("Ashfield Safeguarding Board");
        assertThat(scheme.headings())
                .extracting(Scheme.Heading::title)
                .containsExactly("Asking questions", "At the door", "The weather");
        assertThat(scheme.headings().get(1).links())
                .containsExactly(
                        new Scheme.Link(Scheme.Relation.BROADER, "visits"),
                        new Scheme.Link(Scheme.Relation.RELATED, "curiosity"));
        assertThat(scheme.headings().get(2).links()).isEmpty();
    }

    @Test
    void a_pack_without_schemes_is_a_pack() {
        assertThat(Packs.small().schemes()).isEmpty();
        assertThat(Packs.small().scheme("ashfield")).isEmpty();
    }

    @Test
    void the_digest_covers_the_schemes() {
        String digest = pack(ASHFIELD).digest();
        assertThat(digest).isNotEqualTo(Packs.small().digest());
        Packs.write(folder, "schemes/ashfield.tsv", ASHFIELD.replace("related", "narrower"));
        assertThat(RulePack.loadTrusted(folder).digest()).isNotEqualTo(digest);
    }

    @Test
    void a_theme_stands_under_each_of_its_headings_and_what_none_holds_is_kept() {
        Scheme scheme = pack("title\tDoors\nAt the door\texact\tcuriosity\nAsking\tclose\tcuriosity\n")
                .scheme("ashfield")
                .orElseThrow();
        Classification found = Packs.classifier().classify("The nurse never asked, and did visit the child.");
        UnderScheme<ThemeMatch> under = found.under(scheme);
        assertThat(under.titles()).containsExactly("At the door", "Asking");
        assertThat(under.headings())
                .allSatisfy(it ->
                        assertThat(it.items()).extracting(ThemeMatch::theme).containsExactly("curiosity"));
        assertThat(under.elsewhere()).extracting(ThemeMatch::theme).containsExactly("visits");
    }

    @Test
    void a_case_is_reported_under_headings_too() {
        Scheme scheme = pack(ASHFIELD).scheme("ashfield").orElseThrow();
        var found = Packs.classifier()
                .classifyCase("one", List.of(Statement.of("a", "They visited the child.", Kind.NARRATIVE)));
        assertThat(found.under(scheme).titles()).containsExactly("At the door");
    }

    @Test
    void everything_wrong_with_a_scheme_is_told_with_file_and_line() {
        assertThatThrownBy(() -> pack("""
                        board\tAshfield
                        Asking\texact\tcuriosity
                        Asking\tsame\tvisits
                        Asking\texact\tweather
                        Asking\trelated\tcuriosity
                        Asking\tall
                        Asking
                        """))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("schemes/ashfield.tsv: needs a line: title")
                .hasMessageContaining("schemes/ashfield.tsv:3: the second cell must be exact, close, broader")
                .hasMessageContaining("schemes/ashfield.tsv:4: names the theme 'weather', which the pack does not hold")
                .hasMessageContaining("schemes/ashfield.tsv:5: puts the theme 'curiosity' under this heading a second")
                .hasMessageContaining("schemes/ashfield.tsv:6: must be title or board")
                .hasMessageContaining("schemes/ashfield.tsv:7: needs 2 cells");
    }

    @Test
    void a_board_reads_its_own_file_over_any_pack() {
        Packs.write(folder, "own/ash.tsv", ASHFIELD.replace("\n", "\r\n"));
        Scheme scheme = Packs.small().readScheme(folder.resolve("own/ash.tsv"));
        assertThat(scheme.id()).isEqualTo("ash");
        assertThat(scheme.headings()).hasSize(3);
        Packs.write(folder, "own/bad.tsv", "title\tBad\nAsking\texact\tweather\n");
        assertThatThrownBy(() -> Packs.small().readScheme(folder.resolve("own/bad.tsv")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("bad.tsv:2: names the theme 'weather'");
        assertThatThrownBy(() -> Packs.small().readScheme(folder.resolve("own/none.tsv")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void two_packs_bring_the_schemes_of_both() {
        RulePack first = pack(ASHFIELD);
        Path second = folder.resolveSibling(folder.getFileName() + "-words");
        Packs.write(second, "pack.properties", "name=words\nversion=1\nreleased=2026-01-01\n");
        Packs.write(second, "themes/pets/theme.properties", "title=Pets\ndefinition=Animals in the home.\n");
        Packs.write(second, "themes/pets/vocabulary.tsv", "pets\t(dog|cat)\tn\n");
        Packs.write(second, "schemes/zoo.tsv", "title\tZoo\nPets\texact\tpets\n");
        assertThat(first.and(RulePack.load(second)).schemes())
                .extracting(Scheme::id)
                .containsExactly("ashfield", "zoo");
    }
}
