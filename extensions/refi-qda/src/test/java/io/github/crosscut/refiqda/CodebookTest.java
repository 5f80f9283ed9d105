package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class CodebookTest {

    private static final Codebook MOODS = new Codebook(
            "Test 1",
            List.of(Samples.MOODS),
            List.of(new CodeSet(Guids.of("set"), "Dark", "Only one.", List.of(Samples.FEAR.guid()), List.of())));

    @TempDir
    private Path folder;

    private static byte[] written(Codebook codebook) throws IOException {
        var out = new ByteArrayOutputStream();
        RefiQda.write(codebook, out);
        return out.toByteArray();
    }

    private Reading<Codebook> read(String xml) throws IOException {
        return RefiQda.readCodebook(Files.writeString(folder.resolve("c.qdc"), xml));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Reading<Codebook> back = RefiQda.readCodebook(Files.write(folder.resolve("c.qdc"), written(MOODS)));

        assertThat(back.content()).isEqualTo(MOODS);
        assertThat(back.warnings()).isEmpty();
    }

    @Test
    void theXmlKeepsToTheSchemaAndHasTheNamespaceWithADot() throws IOException, SAXException {
        String xml = new String(written(MOODS), UTF_8);

        ProjectTest.validate(xml, "codebook.xsd");
        assertThat(xml).contains("xmlns=\"urn:QDA-XML:codebook:1.0\"", "<MemberCode guid=\"" + Samples.FEAR.guid());
    }

    @Test
    void theNamespaceWithAColonABracedIdentifierAndAMarkAreRead() throws IOException {
        Reading<Codebook> back = read("""
                \uFEFF<?xml version="1.0" encoding="utf-8"?>
                <c:CodeBook xmlns:c="urn:QDA-XML:codebook:1:0" origin="Other">
                  <c:Codes>
                    <c:Code GUID="{AAAAAAAA-1111-1111-1111-111111111111}" name="Hope" color="green">
                      <c:Description>Good.</c:Description>
                      <c:Code guid="aaaaaaaa111111111111111111111112" name="Hope for others" isCodable="0"/>
                    </c:Code>
                  </c:Codes>
                </c:CodeBook>
                """);

        assertThat(back.content().allCodes().map(Code::name)).containsExactly("Hope", "Hope for others");
        assertThat(back.content().allCodes().map(it -> it.guid().toString()))
                .containsExactly("aaaaaaaa-1111-1111-1111-111111111111", "aaaaaaaa-1111-1111-1111-111111111112");
        assertThat(back.content().allCodes().map(Code::codable)).containsExactly(true, false);
        assertThat(back.warnings()).containsExactly("a colour cannot be read");
    }

    @Test
    void aProjectIsNoCodebookAndACodebookWithoutCodesIsNotWritten() {
        assertThatThrownBy(() -> read("<Project/>"))
                .isInstanceOf(DamagedFileException.class)
                .hasMessage("it is no codebook");
        assertThatThrownBy(() -> written(new Codebook("", List.of(), List.of())))
                .isInstanceOf(NonconformingException.class)
                .hasMessageContaining("there is no code");
    }

    @Test
    void aDocumentTypeIsRefused() {
        assertThatThrownBy(() -> read("<!DOCTYPE CodeBook [<!ENTITY a 'b'>]><CodeBook><Codes/></CodeBook>"))
                .isInstanceOf(RefusedFileException.class);
    }
}
