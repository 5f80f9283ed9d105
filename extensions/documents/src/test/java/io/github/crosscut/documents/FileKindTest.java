package io.github.crosscut.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    private static final String TEXT =
            "The child’s mother said – more than once – that nobody had asked her about £20.";

    @TempDir
    private Path folder;

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Review read(Path file) {
        return Reading.READER.read(file, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "X-UTF-32LE-BOM", "windows-1252"})
    void reads_text_in(String encoding) throws IOException {
        Path file = write("review.txt", TEXT.getBytes(Charset.forName(encoding)));

        assertThat(Reading.texts(read(file))).containsExactly(TEXT);
    }

    @Test
    void reads_text_in_the_encoding_that_a_page_declares() throws IOException {
        Path file = write(
                "page.html",
                "<html><head><meta charset=\"iso-8859-2\"></head><p>Wałęsa nie był pytany.</p></html>"
                        .getBytes(Charset.forName("ISO-8859-2")));

        assertThat(Reading.texts(read(file))).containsExactly("Wałęsa nie był pytany.");
    }

    @Test
    void reads_text_in_an_encoding_that_its_bytes_tell() throws IOException {
        String words =
                "Никто не спросил ребёнка о том, что происходит дома. Отец не был опрошен, и школа не знала об этом ничего.";
        Path file = write("review.txt", words.getBytes(Charset.forName("windows-1251")));

        assertThat(read(file).text()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, <!DOCTYPE html><p>He was not seen.</p>, HTML",
        "data.txt, '{\"text\": \"He was not seen.\"}', JSON_LINES",
        "data, 'id,text\n1,He was not seen.', CSV",
        "data.csv, 'id;learning\n1;He was not seen.', CSV",
        "notes.pdf, He was not seen., TEXT",
        "notes.md, He was not seen., MARKDOWN",
        "notes.doc, He was not seen., TEXT"
    })
    void the_content_tells_the_format(String name, String content, Format format) throws IOException {
        Review review = read(write(name, content.getBytes(StandardCharsets.UTF_8)));

        assertThat(review.format()).isEqualTo(format);
        assertThat(Reading.texts(review)).containsExactly("He was not seen.");
    }

    @Test
    void a_pdf_with_another_suffix_is_read_as_pdf() {
        Path file = new Printed()
                .words(Printed.SERIF, 12, 72, 100, "The father was not seen.")
                .save(folder.resolve("review.docx"));

        assertThat(read(file).format()).isEqualTo(Format.PDF);
    }

    @Test
    void says_what_is_not_read() throws IOException {
        Map<Path, String> files = Map.of(
                write("a.pdf", new byte[0]), "empty",
                write("b.pdf", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'
                        }),
                        "image",
                write("c.docx", program()), "program",
                write(
                                "d.txt",
                                "From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMessage-ID: <1@b.example>\n\nHello."
                                        .getBytes(StandardCharsets.UTF_8)),
                        "mail",
                write("e.txt", "{\\rtf1\\ansi He was not seen.}".getBytes(StandardCharsets.UTF_8)), "RTF",
                zip("f.docx"), "archive",
                compound("g.doc", "Workbook"), "XLSX",
                compound("h.docx", "EncryptedPackage"), "password",
                compound("i.doc", "__properties_version1.0"), "mail",
                write("j.doc", new byte[] {'a', 0, 'b'}), "not a text document");

        files.forEach((file, word) -> assertThatThrownBy(() -> read(file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining(String.valueOf(file.getFileName()))
                .hasMessageContaining(word));
    }

    @Test
    void refuses_broken_files_of_every_format() throws IOException {
        Path zip = zip("whole.zip");
        Path cut = write("cut.docx", java.util.Arrays.copyOf(Files.readAllBytes(zip), 40));
        Path word = compound("broken.doc", "WordDocument");
        Path pdf = write("broken.pdf", "%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII));

        for (Path file : new Path[] {cut, word, pdf}) {
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(DocumentException.class)
                    .hasMessageContaining("damaged");
        }
    }

    @Test
    void refuses_an_open_document_without_its_text_and_a_pdf_without_pages() throws IOException {
        Path odt = zip("a.odt", "mimetype", "META-INF/manifest.xml");
        Path pdf = write("loop.pdf", """
                %PDF-1.4
                1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
                2 0 obj << /Type /Pages /Kids [ 3 0 R ] /Count 1 >> endobj
                3 0 obj << /Type /Pages /Parent 2 0 R /Kids [ 2 0 R ] /Count 1 >> endobj
                trailer << /Root 1 0 R /Size 4 >>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> read(odt)).hasMessageContaining("damaged").hasMessageContaining("content.xml");
        assertThatThrownBy(() -> read(pdf)).hasMessageContaining("damaged").hasMessageContaining("no pages");
    }

    @Test
    void refuses_links_that_lead_nowhere() throws IOException {
        Path gone = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
        Path round = Files.createSymbolicLink(folder.resolve("round.txt"), Path.of("round.txt"));

        for (Path link : new Path[] {gone, round}) {
            assertThatThrownBy(() -> read(link)).hasMessageContaining("a link to a file that is not there");
        }
    }

    @Test
    void refuses_what_is_beyond_the_limits() throws IOException {
        Path file = write("long.txt", "He was not seen. ".repeat(100).getBytes(StandardCharsets.UTF_8));
        Duration time = Limits.DEFAULT.time();

        assertThatThrownBy(() -> within(new Limits(1_000, 1, 1_000_000, 1, time), file))
                .hasMessageContaining("larger than");
        assertThatThrownBy(() -> within(new Limits(10_000, 1, 100, 1, time), file))
                .hasMessageContaining("100 characters");
    }

    @Test
    void stops_when_time_is_over_or_the_thread_is_interrupted() throws Exception {
        Path file = new Printed()
                .words(Printed.SERIF, 12, 72, 100, "He was not seen.")
                .save(folder.resolve("a.pdf"));

        assertThatThrownBy(() -> within(new Limits(1L << 20, 1, 100, 1, Duration.ofNanos(1)), file))
                .isInstanceOf(DocumentException.class)
                .hasMessageContaining("longer than");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> read(file)).hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static void within(Limits limits, Path file) {
        Reading.READER.within(limits).read(file, file);
    }

    private static byte[] program() {
        byte[] program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[0x3c] = (byte) 0x80;
        program[0x80] = 'P';
        program[0x81] = 'E';
        return program;
    }

    private Path zip(String name) throws IOException {
        return zip(name, "a.txt");
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write("He was not seen.".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private Path compound(String name, String entry) throws IOException {
        Path file = folder.resolve(name);
        try (POIFSFileSystem files = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }
        return file;
    }
}
