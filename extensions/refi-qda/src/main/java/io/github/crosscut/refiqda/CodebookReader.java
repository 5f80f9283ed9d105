package io.github.crosscut.refiqda;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a codebook. */
final class CodebookReader {

    private CodebookReader() {}

    static Reading<Codebook> read(Path file, Limits limits) {
        if (!Files.isRegularFile(file)) {
            throw new DamagedFileException("there is no such file");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(XmlIn.open(new Capped(in, limits.xmlBytes(), "it"), "it"));
        } catch (IOException e) {
            throw new DamagedFileException("it cannot be read", e);
        }
    }

    private static Reading<Codebook> read(XmlIn xml) {
        if (!xml.root().equalsIgnoreCase("CodeBook")) {
            throw new DamagedFileException("it is no codebook");
        }
        var warnings = new Warnings();
        var lenient = new Lenient(xml, warnings);
        var reader = new CodesReader(xml, lenient, warnings);
        String origin = lenient.text("origin");
        List<Code> codes = new ArrayList<>();
        List<CodeSet> sets = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "Codes" -> codes.addAll(reader.codes());
                case "Sets" -> sets.addAll(reader.sets());
                default -> warnings.add("left out: " + name);
            }
        });
        return new Reading<>(new Codebook(origin, codes, sets), warnings.list());
    }
}
