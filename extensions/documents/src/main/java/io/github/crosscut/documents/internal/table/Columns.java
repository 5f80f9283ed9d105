package io.github.crosscut.documents.internal.table;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.structure.Found;
import io.github.crosscut.documents.internal.words.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The columns of a table, one of which holds the statements; the others become their attributes. Immutable. */
public final class Columns {

    /** Names of the column of statements, of which the first that a table has counts. */
    public static final List<String> DEFAULT = List.of("text", "statement", "learning");

    private final List<String> names;
    private final int text;

    private Columns(List<String> names, int text) {
        this.names = names;
        this.text = text;
    }

    /** The columns of a head; empty where no column is named as {@code wanted} or, if that is null, as one of {@link #DEFAULT}. */
    static Optional<Columns> of(List<String> head, @Nullable String wanted) {
        List<String> folded = head.stream().map(Fold::words).toList();
        List<String> looked = wanted == null ? DEFAULT : List.of(Fold.words(wanted));
        return looked.stream()
                .map(folded::indexOf)
                .filter(at -> at >= 0)
                .findFirst()
                .map(at -> new Columns(distinct(head), at));
    }

    /** Whether a text begins with a line that names several columns, one of them by a name of {@link #DEFAULT}. */
    public static boolean areNamedIn(String content) {
        String head = content.lines().findFirst().orElse("");
        return CsvRows.SEPARATORS
                .chars()
                .mapToObj(separator -> head.split(Pattern.quote(String.valueOf((char) separator)), -1))
                .map(cells -> Arrays.stream(cells).map(Columns::unquoted).toList())
                .anyMatch(cells -> cells.size() > 1 && of(cells, null).isPresent());
    }

    private static String unquoted(String cell) {
        return cell.strip().replaceAll("^\"|\"$", "");
    }

    private static List<String> distinct(List<String> head) {
        List<String> names = new ArrayList<>();
        for (String cell : head) {
            String name = cell.strip().isEmpty() ? "column " + (names.size() + 1) : cell.strip();
            String unique = name;
            for (int i = 2; names.contains(unique); i++) {
                unique = name + " (" + i + ")";
            }
            names.add(unique);
        }
        return List.copyOf(names);
    }

    /** The number of the column of statements. */
    int text() {
        return text;
    }

    /** The words of a row's statement; empty where it has none. */
    String text(List<String> row) {
        return text < row.size() ? row.get(text) : "";
    }

    /** A row's statement, whose words have been written. */
    Found found(Passage words, List<String> row) {
        Map<String, String> others = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i).strip();
            if (i != text && !value.isEmpty()) {
                others.put(i < names.size() ? names.get(i) : "column " + (i + 1), value);
            }
        }
        return found(words, others);
    }

    /** A statement with columns or members of which {@code case}, {@code section} and {@code kind} are understood. */
    static Found found(Passage words, Map<String, String> others) {
        String kind = named(others, "kind");
        return new Found(
                words,
                named(others, "case"),
                named(others, "section"),
                kind == null ? Kind.NARRATIVE : Kind.of(kind).orElse(Kind.NARRATIVE),
                others);
    }

    private static @Nullable String named(Map<String, String> others, String name) {
        return others.entrySet().stream()
                .filter(entry -> Fold.words(entry.getKey()).equals(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
