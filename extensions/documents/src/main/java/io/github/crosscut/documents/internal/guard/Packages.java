package io.github.crosscut.documents.internal.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Looks through a ZIP file before a library opens it, so that what unpacks to too much never reaches one. */
public final class Packages {

    /** An office file of 1,000 pictures has some 1,100 entries. */
    private static final int MOST_ENTRIES = 20_000;

    /** XML is held in memory as a tree of ten times its size. A document of 500 pages has some 10 MB. */
    private static final long LARGEST_XML = 48L << 20;

    private Packages() {}

    /**
     * The names of a ZIP file's entries, in order.
     *
     * @throws UnreadableException if the file is damaged, or unpacks to more than the guard allows
     */
    public static List<String> names(Path file, Guard guard) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new UnreadableException("holds more than " + MOST_ENTRIES + " files; not read for safety");
            }
            List<String> names = new ArrayList<>();
            for (ZipEntry entry : zip.stream().toList()) {
                names.add(entry.getName());
                unpack(zip, entry, guard);
            }
            return names;
        } catch (ZipException e) {
            throw new UnreadableException("damaged or cut off: its parts cannot be unpacked", e);
        } catch (IOException e) {
            throw new UnreadableException("cannot be unpacked; it is damaged or may not be read", e);
        }
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Guard guard) throws IOException {
        boolean xml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                guard.check();
                guard.unpacked(read);
                size += read;
                if (xml && size > LARGEST_XML) {
                    throw new UnreadableException(
                            "holds a part of more than " + (LARGEST_XML >> 20) + " MB of XML; split the document");
                }
            }
        }
    }
}
