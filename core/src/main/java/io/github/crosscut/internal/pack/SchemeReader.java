package io.github.crosscut.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.PackProblem;
import io.github.crosscut.Scheme;
import io.github.crosscut.Scheme.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a board's scheme from a tab-separated file: {@code title} and {@code board} with their text, then a row for each
 * heading and theme, {@code heading <tab> relation <tab> theme}; {@code heading <tab> none} for a heading without a theme.
 */
public final class SchemeReader {

    private static final String ENDING = ".tsv";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final String path;
    private final Set<String> themes;
    private final List<PackProblem> problems;
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Map<String, List<Scheme.Link>> headings = new LinkedHashMap<>();

    private SchemeReader(String path, Set<String> themes, List<PackProblem> problems) {
        this.path = path;
        this.themes = themes;
        this.problems = problems;
    }

    /** A scheme and what is wrong with it; the scheme is null where the file cannot be read. */
    public record Result(@Nullable Scheme scheme, List<PackProblem> problems) {}

    /** Reads a scheme from a file that stands outside of the pack. */
    public static Result read(Path file, Set<String> themes) {
        var problems = new ArrayList<PackProblem>();
        try {
            String text = PackFiles.normalised(Files.readString(file, UTF_8));
            return new Result(read(file.toString().replace('\\', '/'), text, themes, problems), problems);
        } catch (IOException e) {
            String what = "cannot be read (" + e.getMessage() + "); a scheme must be UTF-8 text";
            return new Result(null, List.of(new PackProblem(file.toString(), 0, what)));
        }
    }

    /** Whether a file of a pack holds a scheme. */
    static boolean isScheme(String path) {
        return path.startsWith("schemes/") && path.endsWith(ENDING);
    }

    /**
     * The scheme in a file.
     *
     * @param themes the ids of the themes that it may name
     */
    static Scheme read(String path, String text, Set<String> themes, List<PackProblem> problems) {
        var reader = new SchemeReader(path, themes, problems);
        Table.rows(path, text, 2, problems).forEach(reader::row);
        return reader.scheme();
    }

    private void row(Table.Row row) {
        if (row.cells().size() > 2 && !row.cell(2).isEmpty()) {
            link(row);
        } else if (row.cell(1).equals("none")) {
            headings.computeIfAbsent(row.cell(0), it -> new ArrayList<>());
        } else if (row.cell(0).equals("title") || row.cell(0).equals("board")) {
            told.put(row.cell(0), row.cell(1));
        } else {
            problem(row.line(), "must be title or board and its text, or a heading, a relation and a theme");
        }
    }

    private void link(Table.Row row) {
        Optional<Relation> relation = Relation.of(row.cell(1));
        String theme = row.cell(2);
        List<Scheme.Link> links = headings.computeIfAbsent(row.cell(0), it -> new ArrayList<>());
        if (relation.isEmpty()) {
            problem(row.line(), "the second cell must be exact, close, broader, narrower or related");
        } else if (!themes.contains(theme)) {
            problem(row.line(), "names the theme '" + theme + "', which the pack does not hold");
        } else if (links.stream().anyMatch(it -> it.theme().equals(theme))) {
            problem(row.line(), "puts the theme '" + theme + "' under this heading a second time");
        } else {
            links.add(new Scheme.Link(relation.get(), theme));
        }
    }

    private Scheme scheme() {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String id = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        if (!ID.matcher(id).matches()) {
            problem(0, "the name of the file is the scheme's id: letters, digits, '.', '-' and '_' only");
        }
        if (!told.containsKey("title")) {
            problem(0, "needs a line: title, a tab, and the scheme's title");
        }
        if (headings.isEmpty()) {
            problem(0, "holds no heading: nothing to report under");
        }
        var all = new ArrayList<Scheme.Heading>();
        headings.forEach((title, links) -> all.add(new Scheme.Heading(title, links)));
        return new Scheme(id, told.getOrDefault("title", id), told.getOrDefault("board", ""), all);
    }

    private void problem(int line, String message) {
        problems.add(new PackProblem(path, line, message));
    }
}
