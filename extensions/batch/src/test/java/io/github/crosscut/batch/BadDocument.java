package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document as no board should send it.
 *
 * @param name of the file
 * @param maker writes it
 * @param reason what must be said of it, a regular expression; empty where it must be read
 * @param statement the only one that must be read of it, where it must be
 */
record BadDocument(String name, Maker maker, String reason, String statement) {

    private static final String SEEN = "The child was not seen.";

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Writes a file. */
    @FunctionalInterface
    interface Maker {
        void write(Path file) throws Exception;
    }

    static BadDocument refused(String name, Maker maker, String reason) {
        return new BadDocument(name, maker, reason, "");
    }

    static BadDocument read(String name, Maker maker, String statement) {
        return new BadDocument(name, maker, "", statement);
    }

    boolean isRead() {
        return reason.isEmpty();
    }

    @Override
    public String toString() {
        return name.replace("\n", "\\n").replace("\u001b", "\\e");
    }

    static BadDocument[] all() {
        return new BadDocument[] {
            refused("empty.pdf", bytes(new byte[0]), "empty: the file has no content"),
            refused("cut-off.pdf", file -> cut(BadPdf.of(SEEN), 0.5, file), "damaged or cut off as a PDF; .*"),
            refused("password.pdf", file -> Files.write(file, BadPdf.locked(SEEN)), "protected by a password; .*"),
            refused("scan.pdf", file -> Files.write(file, BadPdf.picture()), "a scan without text .*OCR.*"),
            refused(
                    "page-loop.pdf",
                    file -> Files.write(file, BadPdf.loop()),
                    "damaged or cut off as a PDF: it has no pages; .*"),
            refused("program.pdf", bytes(program()), "a program; it is not read\\..*"),
            refused("entities.docx", file -> docx(file, entities()), "its XML declares entities .*"),
            refused("nested.docx", file -> docx(file, nested()), "its parts are nested too deeply.*"),
            refused("bomb.docx", BadDocument::bomb, "unpacks to more than 512 MB, as zip bombs do; .*"),
            refused("half.docx", file -> cut(zip(Map.of("a", SEEN)), 0.7, file), "damaged or cut off: .*"),
            refused(
                    "no-text.docx",
                    file -> Files.write(file, zip(Map.of("[Content_Types].xml", "<Types/>", "word/a.xml", "<a/>"))),
                    "damaged.*"),
            refused(
                    "broken.xlsx",
                    file -> Files.write(file, zip(Map.of("[Content_Types].xml", "<Types>", "xl/workbook.xml", "<w"))),
                    "damaged.*"),
            refused("no-content.odt", file -> Files.write(file, zip(odt())), "damaged: .*content\\.xml.*"),
            refused("no-text-column.csv", text("id,count\n1,2\n"), ".*no column.*text.*"),
            refused("long.txt", BadDocument::hundredMegabytes, "holds more than 5000000 characters of text; .*"),
            refused("binary.txt", bytes(new byte[] {'a', 0, 1, 2, 'b'}), "not a text document, .*"),
            refused(
                    "mail.eml",
                    text(
                            "From: a@b.example\nTo: c@d.example\nSubject: A\nDate: Mon, 1 Jan 2024 10:00:00 +0000\nMessage-ID: <1@b.example>\n\n"
                                    + SEEN),
                    "a mail; .*"),
            refused("archive.zip", file -> Files.write(file, zip(Map.of("review.txt", SEEN))), "an archive; .*"),
            refused(
                    "picture.docx",
                    bytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'}),
                    "an image; .*"),
            refused("rich.doc", text("{\\rtf1\\ansi " + SEEN + "}"), "a document in RTF; .*"),
            refused(
                    "nowhere.txt",
                    file -> Files.createSymbolicLink(file, Path.of("gone.txt")),
                    "a link to a file that is not there; .*|.*no such file.*"),
            refused(
                    "round.txt",
                    file -> Files.createSymbolicLink(file, Path.of("round.txt")),
                    "a link to a file that is not there; .*|.*[Tt]oo many levels of symbolic links.*"),
            refused("pipe.txt", BadDocument::pipe, "not a file but a pipe or a device; .*"),
            refused("a \"name\"\nin two lines \u001b[2J.txt", bytes(new byte[0]), "empty: .*"),
            read(
                    "scripts.html",
                    text("<p>" + SEEN
                            + "</p><script>document.write('<p>No.</p>')</script><style>p { color: red }</style>"),
                    SEEN),
            read("deep.html", text("<div>".repeat(100_000) + SEEN), SEEN),
            read(
                    "wrong-encoding.html",
                    bytes("<meta charset=\"utf-8\"><p>The child’s voice – unheard.</p>".getBytes(WINDOWS)),
                    "The child’s voice – unheard."),
            read(
                    "no-mark.txt",
                    bytes("The nurse never asked the child.\n".getBytes(UTF_16LE)),
                    "The nurse never asked the child."),
            read("folder.pdf/inside.txt", text(SEEN), SEEN),
        };
    }

    private static Maker bytes(byte[] content) {
        return file -> Files.write(file, content);
    }

    private static Maker text(String content) {
        return bytes(content.getBytes(UTF_8));
    }

    private static void cut(byte[] whole, double part, Path file) throws IOException {
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * part)));
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

    private static Map<String, String> odt() {
        return Map.of("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<a/>");
    }

    private static String entities() {
        return "<!DOCTYPE a [<!ENTITY a \"" + SEEN + "\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><w:document xmlns:w=\"w\"><w:p>&c;</w:p></w:document>";
    }

    private static String nested() {
        return "<w:document xmlns:w=\"w\">" + "<w:body>".repeat(5_000) + "</w:body>".repeat(5_000) + "</w:document>";
    }

    private static void docx(Path file, String document) throws IOException {
        Files.write(
                file,
                zip(Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                        "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                + "<Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                        "word/document.xml",
                        document)));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Half a megabyte that unpacks to 513. */
    private static void bomb(Path file) throws IOException {
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/media/picture.bin"));
            for (int i = 0; i < 513; i++) {
                zip.write(zeros);
            }
        }
    }

    private static void hundredMegabytes(Path file) throws IOException {
        byte[] megabyte = (SEEN + " ".repeat(40)).repeat(1 << 14).getBytes(UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 100; i++) {
                out.write(megabyte);
            }
        }
    }

    private static void pipe(Path file) throws Exception {
        int exitCode = new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
        if (exitCode != 0) {
            throw new IOException("mkfifo failed");
        }
    }
}
