package io.github.crosscut.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook's file with a date that is given to it, so that the same results give the same bytes. */
final class XlsxFile {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED = "(<dcterms:created[^>]*>)[^<]*";

    /** The first that a ZIP file can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private XlsxFile() {}

    /**
     * Copies a workbook part by part.
     *
     * @param created when it was made, as it is to say: {@code 2026-01-31}
     * @param out is left open
     */
    static void copy(Path workbook, String created, OutputStream out) throws IOException {
        // By its index: between the parts it keeps sizes in a form that ZipInputStream does not read.
        try (var in = new ZipFile(workbook.toFile())) {
            var zip = new ZipOutputStream(out);
            for (ZipEntry part : Collections.list(in.entries())) {
                var copy = new ZipEntry(part.getName());
                copy.setTimeLocal(NO_TIME);
                zip.putNextEntry(copy);
                try (InputStream content = in.getInputStream(part)) {
                    if (part.getName().equals(PROPERTIES)) {
                        zip.write(dated(content, created));
                    } else {
                        content.transferTo(zip);
                    }
                }
            }
            zip.finish();
        }
    }

    private static byte[] dated(InputStream properties, String created) throws IOException {
        return new String(properties.readAllBytes(), StandardCharsets.UTF_8)
                .replaceFirst(CREATED, "$1" + created + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
