package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the ZIP of a project: the XML, then the texts. Not thread-safe. */
final class ProjectFile {

    /** The first time that a ZIP can tell; a real one would make every file differ. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    private ProjectFile(OutputStream out) {
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    /** Writes a project and leaves the stream open. */
    static void write(Project project, Ends ends, OutputStream out) throws IOException {
        var file = new ProjectFile(out);
        file.begin("project.qde");
        var xml = new BufferedWriter(new OutputStreamWriter(file.zip, UTF_8));
        new ProjectXml(project, ends, new XmlOut(xml)).write();
        for (TextSource source : project.sources()) {
            file.text(source.guid() + ".txt", source.text());
        }
        for (Note note : project.notes()) {
            file.text(note.guid() + ".txt", note.text());
        }
        file.zip.finish();
    }

    private void text(String name, String text) throws IOException {
        begin("Sources/" + name);
        zip.write(encodable(text).getBytes(UTF_8));
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** A surrogate without its other half cannot be written in UTF-8; what replaces it is one code point too. */
    private static String encodable(String text) {
        if (text.codePoints().noneMatch(ProjectFile::unpaired)) {
            return text;
        }
        return text.codePoints()
                .map(point -> unpaired(point) ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unpaired(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
