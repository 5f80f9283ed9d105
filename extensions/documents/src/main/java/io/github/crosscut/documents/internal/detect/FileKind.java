package io.github.crosscut.documents.internal.detect;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.Packages;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.table.Columns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.Tika;

/** Tells the format of a file by its content, and what a file is that is not read. */
public final class FileKind {

    private static final Tika TIKA = new Tika();

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Bytes that tell. */
    private static final int HEAD = 1 << 16;

    private static final String MAIL = "a mail; save the documents that are attached to it";
    private static final String ARCHIVE = "an archive; unpack it and give the files in it";
    private static final String PROGRAM = "a program";

    /** What is not read, by the beginning of its media type. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("image/", "an image; make it a PDF with text first (OCR)"),
            Map.entry("audio/", "a sound recording"),
            Map.entry("video/", "a film"),
            Map.entry("message/", MAIL),
            Map.entry("application/mbox", MAIL),
            Map.entry("application/vnd.ms-outlook", MAIL),
            Map.entry("application/zip", ARCHIVE),
            Map.entry("application/gzip", ARCHIVE),
            Map.entry("application/x-bzip", ARCHIVE),
            Map.entry("application/x-xz", ARCHIVE),
            Map.entry("application/x-7z", ARCHIVE),
            Map.entry("application/x-rar", ARCHIVE),
            Map.entry("application/x-tar", ARCHIVE),
            Map.entry("application/x-gtar", ARCHIVE),
            Map.entry("application/java-archive", ARCHIVE),
            Map.entry("application/x-msdownload", PROGRAM),
            Map.entry("application/x-dosexec", PROGRAM),
            Map.entry("application/x-executable", PROGRAM),
            Map.entry("application/x-elf", PROGRAM),
            Map.entry("application/x-sharedlib", PROGRAM),
            Map.entry("application/x-object", PROGRAM),
            Map.entry("application/x-mach-o", PROGRAM),
            Map.entry("application/java-vm", PROGRAM),
            Map.entry("application/rtf", "a document in RTF; save it as DOCX"),
            Map.entry("application/postscript", "PostScript; print it as PDF"));

    private FileKind() {}

    /**
     * The format of a file.
     *
     * @throws UnreadableException if it is none that is read; the message says what it is
     */
    public static Format of(Path file, Guard guard) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) {
            throw new UnreadableException("empty: the file has no content");
        }
        String type = TIKA.detect(head);
        if (type.equals("application/pdf")) {
            return Format.PDF;
        }
        if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9) {
            return packaged(Packages.names(file, guard));
        }
        if (type.equals("application/x-tika-msoffice")) {
            return compound(file);
        }
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (type.startsWith(other.getKey())) {
                throw notRead(other.getValue());
            }
        }
        if (!Encodings.isText(head)) {
            throw notRead("not a text document, nor any other that is known (" + type + ")");
        }
        return text(type, Encodings.decode(whole(head)), Format.of(file).filter(Format::isText));
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** The head without what may be half a character. */
    private static byte[] whole(byte[] head) {
        int end = head.length;
        if (end == HEAD) {
            while (end > HEAD - 8 && head[end - 1] < 0) {
                end--;
            }
            end -= end % 2;
        }
        return java.util.Arrays.copyOf(head, end);
    }

    private static UnreadableException notRead(String what) {
        return new UnreadableException(what + "; it is not read. Formats that are read: "
                + "PDF, DOCX, DOC, ODT, HTML, Markdown, text, CSV, XLSX, JSON Lines");
    }

    private static Format packaged(List<String> names) {
        if (names.stream().anyMatch(name -> name.equals("[Content_Types].xml"))) {
            if (names.stream().anyMatch(name -> name.startsWith("word/"))) {
                return Format.DOCX;
            }
            if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
                return Format.XLSX;
            }
            throw notRead("an office file without text to read (a presentation or drawing); save it as PDF");
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return Format.ODT;
        }
        if (names.contains("mimetype") && names.contains("META-INF/manifest.xml")) {
            throw new UnreadableException(
                    "damaged: an OpenDocument file without its content.xml; open it in an office program and save it anew");
        }
        throw notRead(ARCHIVE);
    }

    private static Format compound(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableException("protected by a password; save a copy without one");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Format.DOC;
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                throw notRead("a workbook of Excel 97-2003; save it as XLSX or CSV");
            }
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) {
                throw notRead(MAIL);
            }
            throw notRead("an office file without text to read (a presentation or drawing); save it as PDF");
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableException("damaged or cut off; open it in an office program and save it anew", e);
        }
    }

    private static Format text(String type, String head, Optional<Format> named) {
        String start = head.replaceFirst("^[\\ufeff\\s]+", "");
        String lower = start.substring(0, Math.min(500, start.length())).toLowerCase(Locale.ROOT);
        boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html");
        boolean html = page || type.equals("text/html") || type.equals("application/xhtml+xml");
        if (page || (html && named.filter(Format.MARKDOWN::equals).isEmpty())) {
            return Format.HTML;
        }
        if (start.startsWith("{") && isObject(start.lines().findFirst().orElse(""))) {
            return Format.JSON_LINES;
        }
        if (named.filter(format -> format != Format.TEXT).isPresent()) {
            return named.get();
        }
        return Columns.areNamedIn(start) ? Format.CSV : Format.TEXT;
    }

    private static boolean isObject(String line) {
        try {
            return JSON.readTree(line) instanceof ObjectNode;
        } catch (JacksonException e) {
            return false;
        }
    }
}
