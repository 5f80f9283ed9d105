package io.github.crosscut.batch.lines;

import io.github.crosscut.Kind;
import io.github.crosscut.Theme;
import io.github.crosscut.batch.evaluate.CodedStatement;
import io.github.crosscut.batch.evaluate.Coding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the codings of each statement from the lines of a sample. Lines of one {@code id} (of one text, where neither
 * has an id) are codings of one statement and differ in their {@code coder}. A theme may be called by its id or by its
 * title. Not thread-safe.
 */
public final class CodedSample {

    private final ThemeNames themes;
    private final Map<Object, Codings> statements = new LinkedHashMap<>();
    private final List<String> coders = new ArrayList<>();

    /** A sample that is coded with these themes; others keep their names. */
    public CodedSample(Collection<Theme> themes) {
        this.themes = new ThemeNames(themes);
    }

    /** The codings of one statement, by coder. */
    private record Codings(GoldLine.Valid first, Map<String, GoldLine.Valid> byCoder) {}

    /** Adds a line. Returns what is wrong with it; it is left out then. */
    public Optional<String> add(GoldLine.Valid line) {
        Codings codings = statements.computeIfAbsent(key(line), it -> new Codings(line, new HashMap<>()));
        if (!codings.first().text().equals(line.text())) {
            return Optional.of(
                    "the text differs from that of line " + codings.first().number() + ", which has the same \"id\"");
        }
        GoldLine.Valid before = codings.byCoder().putIfAbsent(line.coding().coder(), line);
        if (before != null) {
            return Optional.of("line " + before.number()
                    + " codes this statement already; a second coding needs a \"coder\" of its own");
        }
        if (!coders.contains(line.coding().coder())) {
            coders.add(line.coding().coder());
        }
        return Optional.empty();
    }

    /** Without an id or a coder nothing tells a second coding from a second statement of the same words. */
    private static Object key(GoldLine.Valid line) {
        if (!line.id().isEmpty()) {
            return List.of("id", line.id());
        }
        return line.coding().coder().isEmpty() ? List.of("line", line.number()) : List.of("text", line.text());
    }

    /** The statements, in the order in which they first occur; their codings in the order in which coders first occur. */
    public List<CodedStatement> statements() {
        return statements.values().stream().map(this::statement).toList();
    }

    private CodedStatement statement(Codings codings) {
        List<GoldLine.Valid> lines = codings.byCoder().values().stream()
                .sorted(Comparator.comparing(
                        line -> coders.indexOf(line.coding().coder())))
                .toList();
        Kind kind = lines.stream()
                .map(GoldLine.Valid::kind)
                .filter(it -> it != Kind.NARRATIVE)
                .findFirst()
                .orElse(Kind.NARRATIVE);
        GoldLine.Valid first = codings.first();
        return new CodedStatement(
                first.id(),
                first.number(),
                first.text(),
                kind,
                lines.stream().map(line -> known(line.coding())).toList());
    }

    private Coding known(Coding coding) {
        return new Coding(
                coding.coder(), ids(coding.themes()), ids(coding.maybe()), ids(coding.not()), coding.stance());
    }

    private Set<String> ids(Set<String> names) {
        return names.stream().map(name -> themes.id(name).orElse(name)).collect(Collectors.toUnmodifiableSet());
    }
}
