package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads codes and sets, which projects and codebooks have in common. Not thread-safe. */
final class CodesReader {

    private static final Set<String> NO = Set.of("false", "0");

    private final XmlIn xml;
    private final Lenient lenient;
    private final Warnings warnings;

    CodesReader(XmlIn xml, Lenient lenient, Warnings warnings) {
        this.xml = xml;
        this.lenient = lenient;
        this.warnings = warnings;
    }

    /** The codes directly inside the element at which the cursor is. */
    List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("Code")) {
                codes.add(code());
            }
        });
        return codes;
    }

    private Code code() {
        UUID guid = lenient.guid();
        String name = lenient.text("name");
        boolean codable = !NO.contains(lenient.text("isCodable").strip().toLowerCase(Locale.ROOT));
        String colour = colour(lenient.text("color"));
        var description = new StringBuilder();
        List<Code> below = new ArrayList<>();
        xml.children(child -> {
            switch (child) {
                case "Description" -> description.append(lenient.words());
                case "Code" -> below.add(code());
                default -> warnings.add("left out: " + child + " of a code");
            }
        });
        return new Code(guid, name, codable, colour, description.toString(), below);
    }

    private @Nullable String colour(String text) {
        if (text.isEmpty() || Code.isColour(text)) {
            return text.isEmpty() ? null : text;
        }
        warnings.add("a colour cannot be read");
        return null;
    }

    /**
     * The sets directly inside the element at which the cursor is. Their members have {@code guid} in codebooks and
     * {@code targetGUID} in projects.
     */
    List<CodeSet> sets() {
        List<CodeSet> sets = new ArrayList<>();
        xml.children(name -> {
            if (name.equals("Set")) {
                sets.add(set());
            }
        });
        return sets;
    }

    private CodeSet set() {
        UUID guid = lenient.guid();
        String name = lenient.text("name");
        var description = new StringBuilder();
        List<UUID> codes = new ArrayList<>();
        List<UUID> sources = new ArrayList<>();
        xml.children(child -> {
            switch (child) {
                case "Description" -> description.append(lenient.words());
                case "MemberCode" -> member().ifPresent(codes::add);
                case "MemberSource" -> member().ifPresent(sources::add);
                default -> warnings.add("left out: " + child + " of a set");
            }
        });
        return new CodeSet(guid, name, description.toString(), codes, sources);
    }

    private Optional<UUID> member() {
        return lenient.reference("targetGUID").or(() -> lenient.reference("guid"));
    }
}
