package io.github.crosscut.refiqda;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the parts that projects and codebooks have in common, and codebooks. */
final class CodesXml {

    static final String CODEBOOK = "urn:QDA-XML:codebook:1.0";

    private CodesXml() {}

    static void writeCodebook(Codebook codebook, XmlOut out) throws IOException {
        out.start("CodeBook").attribute("xmlns", CODEBOOK).attribute("origin", given(codebook.origin()));
        writeCodes(codebook.codes(), out);
        if (!codebook.sets().isEmpty()) {
            out.start("Sets");
            for (CodeSet set : codebook.sets()) {
                out.start("Set").attribute("guid", set.guid()).attribute("name", set.name());
                writeDescription(set.description(), out);
                // In a project the same attribute is called targetGUID.
                for (var member : set.codes()) {
                    out.start("MemberCode").attribute("guid", member).end();
                }
                out.end();
            }
            out.end();
        }
        out.end().finish();
    }

    static void writeCodes(List<Code> codes, XmlOut out) throws IOException {
        out.start("Codes");
        for (Code code : codes) {
            writeCode(code, out);
        }
        out.end();
    }

    private static void writeCode(Code code, XmlOut out) throws IOException {
        out.start("Code")
                .attribute("guid", code.guid())
                .attribute("name", code.name())
                .attribute("isCodable", code.codable())
                .attribute("color", code.colour());
        writeDescription(code.description(), out);
        for (Code below : code.codes()) {
            writeCode(below, out);
        }
        out.end();
    }

    static void writeDescription(String description, XmlOut out) throws IOException {
        if (!description.isEmpty()) {
            out.text("Description", description);
        }
    }

    /** Null for an empty text, which leaves an attribute out. */
    static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
