package io.github.crosscut.refiqda;

import static io.github.crosscut.refiqda.Handmade.SOURCE;
import static io.github.crosscut.refiqda.Handmade.passage;
import static io.github.crosscut.refiqda.Handmade.project;
import static io.github.crosscut.refiqda.Handmade.source;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Projects made to do harm: each is refused, and nothing outside the file is touched. */
class HostileProjectsTest {

    private static final Limits SMALL = new Limits(5, 20_000, 1_000, 1_500);

    @TempDir
    private Path folder;

    private Handmade usual() {
        return Handmade.of("We may win.", passage("may", 3, 6));
    }

    private void refused(Handmade made, String message) {
        assertThatThrownBy(() -> RefiQda.readProject(made.in(folder), SMALL))
                .isInstanceOf(RefusedFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theUsualIsWithinTheLimitsOfTheseTests() throws IOException {
        assertThat(RefiQda.readProject(usual().in(folder), SMALL).warnings()).isEmpty();
    }

    @Test
    void entitiesThatExpand() {
        String laughs = """
                <!DOCTYPE Project [
                  <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <Project name="&c;"/>
                """;

        refused(new Handmade().xml(laughs), "declares a document type or entities");
    }

    @Test
    void entitiesThatReadFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret words");
        String reads = "<!DOCTYPE Project [<!ENTITY a SYSTEM \"" + secret.toUri() + "\">]><Project name='x'>"
                + "<Description>&a;</Description></Project>";
        String outside = "<!DOCTYPE Project SYSTEM \"" + secret.toUri() + "\"><Project name='x'/>";
        String parameter =
                "<!DOCTYPE Project [<!ENTITY % a SYSTEM \"" + secret.toUri() + "\"> %a;]><Project name='x'/>";

        for (String xml : List.of(reads, outside, parameter)) {
            assertThatThrownBy(() -> RefiQda.readProject(new Handmade().xml(xml).in(folder)))
                    .isInstanceOf(RefusedFileException.class)
                    .hasMessageNotContaining("secret words");
        }
    }

    @Test
    void pathsThatLeadOutOfTheFile() {
        for (String path : List.of("../out.txt", "Sources/../../out.txt", "/etc/out", "C:\\out.txt", "..\\out.txt")) {
            refused(usual().file(path, new byte[0]), "whose path leads out");
        }
    }

    @Test
    void sourcesWhosePathsLeadOutOfTheFile() {
        for (String path :
                List.of("internal://../../secret.txt", "relative:///../secret.txt", "internal://..\\secret.txt")) {
            refused(usual().replace("internal://" + SOURCE + ".txt", path), "a source's path leads out of it");
        }
    }

    @Test
    void aTextThatUnpacksToTooMuch() {
        byte[] zeros = new byte[5_000_000];

        refused(usual().file("Sources/" + SOURCE + ".txt", zeros), "is larger than 1000 bytes");
    }

    @Test
    void xmlThatUnpacksToTooMuch() {
        refused(usual().replace("<Sources>", "<Sources>" + " ".repeat(5_000_000)), "is larger than 20000 bytes");
    }

    @Test
    void manyTextsThatTogetherUnpackToTooMuch() {
        String second = source("internal://b.txt", "").replace(SOURCE, "66666666-6666-6666-6666-666666666666");
        Handmade made = new Handmade()
                .xml(project(source("internal://a.txt", "") + second))
                .file("Sources/a.txt", "a".repeat(900).getBytes(UTF_8))
                .file("Sources/b.txt", "b".repeat(900).getBytes(UTF_8));

        refused(made, "its texts are larger than 1500 bytes");
    }

    @Test
    void moreFilesThanAllowed() {
        Handmade made = usual();
        for (int i = 0; i < 5; i++) {
            made.file("Sources/" + i + ".txt", new byte[0]);
        }

        refused(made, "holds more than 5 files");
    }

    @Test
    void twoFilesThatPassForOneAnother() {
        refused(usual().file("sources\\" + SOURCE + ".TXT", new byte[0]), "two files of one name");
    }

    @Test
    void codesInsideOneAnotherWithoutEnd() {
        String codes = "<Code name='x'>".repeat(500) + "</Code>".repeat(500);

        refused(usual().replace("</Codes>", codes + "</Codes>"), "has more than 60 elements inside one another");
    }

    @Test
    void largeFilesThatNobodyAskedForAreNotUnpacked() throws IOException {
        Path file = usual().file("Sources/film.mp4", new byte[5_000_000]).in(folder);

        assertThat(RefiQda.readProject(file, SMALL).content().sources()).hasSize(1);
    }
}
