package io.github.crosscut.internal.pack;

import io.github.crosscut.Kind;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Scheme;
import io.github.crosscut.Stance;
import io.github.crosscut.Theme;
import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import io.github.crosscut.internal.pack.PackSource.LocatedForm;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the files of a pack and collects everything that is wrong with them. */
public final class PackReader {

    private static final String PACK_FILE = "pack.properties";

    private static final Pattern GLUED = Pattern.compile("[^\\s(|-]\\(|\\)[^\\s)|~'’-]");

    private final PackFiles files;
    private final List<PackProblem> problems = new ArrayList<>();

    private PackReader(PackFiles files) {
        this.files = files;
    }

    /**
     * A pack's source and the problems found while reading it.
     *
     * @param source null where there is no pack at all
     * @param problems by file and line
     */
    public record Result(@Nullable PackSource source, List<PackProblem> problems) {}

    /** Reads a pack from a folder. */
    public static Result read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new Result(null, List.of(new PackProblem(folder.toString(), 0, "is not a folder")));
        }
        try {
            var reader = new PackReader(PackFiles.below(folder));
            PackSource source = reader.source(Optional.empty(), reader.files.digest());
            return new Result(
                    source,
                    reader.problems.stream()
                            .sorted(Comparator.comparing(PackProblem::file).thenComparing(PackProblem::line))
                            .toList());
        } catch (IOException | UncheckedIOException e) {
            String what = "cannot be read (" + e.getMessage() + "); rule files must be UTF-8 text";
            return new Result(null, List.of(new PackProblem(folder.toString(), 0, what)));
        }
    }

    /** Reads what classifying needs of the files of a pack that was compiled and checked at build time. */
    public static PackHead head(Class<?> anchor) {
        PackIndex index = PackIndex.beside(anchor);
        List<String> paths =
                index.files().stream().filter(it -> it.endsWith("stance.tsv")).toList();
        var reader = new PackReader(PackFiles.beside(anchor, paths));
        var kinds = new EnumMap<Kind, StanceCue>(Kind.class);
        reader.files.contents().forEach((path, text) -> reader.readStances(path, text, new ArrayList<>(), kinds));
        return new PackHead(kinds, index.digest());
    }

    /** Reads a pack that was compiled and checked at build time, through the index that stands beside {@code anchor}. */
    public static PackSource read(Class<?> anchor) {
        PackIndex index = PackIndex.beside(anchor);
        var sentences = Optional.of(RuleSentences.beside(anchor));
        return new PackReader(PackFiles.beside(anchor, index.files())).source(sentences, index.digest());
    }

    private PackSource source(Optional<RuleSentences> sentences, String digest) {
        Properties pack = properties(PACK_FILE);
        var drl = new TreeMap<String, String>();
        var examples = new TreeMap<String, String>();
        var caseExamples = new TreeMap<String, String>();
        var forms = new ArrayList<LocatedForm>();
        var scopes = new ArrayList<ScopeCue>();
        var stances = new ArrayList<StanceCue>();
        var kinds = new EnumMap<Kind, StanceCue>(Kind.class);
        files.contents().forEach((path, text) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            switch (name) {
                case "vocabulary.tsv" -> readForms(path, text, forms);
                case "scope.tsv" -> readScopes(path, text, scopes);
                case "stance.tsv" -> readStances(path, text, stances, kinds);
                case "examples.txt" -> examples.put(path, text);
                case "case-examples.txt" -> caseExamples.put(path, text);
                default -> {
                    if (name.endsWith(".drl")) {
                        drl.put(path, text);
                    }
                }
            }
        });
        List<Theme> themes = themes(pack);
        return new PackSource(
                required(pack, PACK_FILE, "name"),
                required(pack, PACK_FILE, "version"),
                released(pack),
                themes,
                schemes(themes),
                forms,
                scopes,
                stances,
                kinds,
                drl,
                examples,
                caseExamples,
                sentences.orElseGet(() -> RuleSentences.of(drl)),
                digest);
    }

    private List<Scheme> schemes(List<Theme> themes) {
        Set<String> ids = themes.stream().map(Theme::id).collect(Collectors.toSet());
        return files.contents().entrySet().stream()
                .filter(it -> SchemeReader.isScheme(it.getKey()))
                .map(it -> SchemeReader.read(it.getKey(), it.getValue(), ids, problems))
                .toList();
    }

    private List<Theme> themes(Properties pack) {
        List<String> groups = List.of(pack.getProperty("groups", "").split("\\s*;\\s*"));
        var themes = new ArrayList<Theme>();
        for (String path : files.contents().keySet()) {
            if (path.endsWith("/theme.properties")) {
                themes.add(theme(path));
            }
        }
        if (themes.isEmpty()) {
            problems.add(new PackProblem("themes", 0, "holds no folder with a theme.properties: nothing to tag"));
        }
        themes.sort(
                Comparator.comparing((Theme it) -> groups.indexOf(it.group())).thenComparing(Theme::id));
        return themes;
    }

    private Theme theme(String path) {
        Properties theme = properties(path);
        String folder = path.substring(0, path.lastIndexOf('/'));
        return new Theme(
                folder.substring(folder.lastIndexOf('/') + 1),
                required(theme, path, "title"),
                required(theme, path, "definition"),
                theme.getProperty("group", ""),
                theme.getProperty("include", ""),
                theme.getProperty("exclude", ""),
                theme.getProperty("sources", ""),
                Boolean.parseBoolean(theme.getProperty("headline", "false")));
    }

    private void readForms(String path, String text, List<LocatedForm> forms) {
        for (Table.Row row : Table.rows(path, text, 3, problems)) {
            Optional<Inflection> inflection = Inflection.of(row.cell(2)).filter(it -> it != Inflection.CUE);
            if (inflection.isEmpty()) {
                problem(path, row, "the third cell must be n, v, x, hide, name or concept");
            } else if (!balanced(row.cell(1))) {
                problem(path, row, "brackets must match and stand apart from words: (policy|policies)");
            } else {
                var form = new Form(row.cell(0), row.cell(1), inflection.get());
                forms.add(new LocatedForm(form, path, row.line()));
            }
        }
    }

    private void readScopes(String path, String text, List<ScopeCue> cues) {
        for (Table.Row row : Table.rows(path, text, 2, problems)) {
            Optional<Scope> scope = scope(row.cell(1));
            boolean hides = row.cell(1).equals("hide");
            if (scope.isEmpty() && !hides) {
                problem(path, row, "the second cell must be negated, lacking or hide");
            } else if (!balanced(row.cell(0))) {
                problem(path, row, "brackets must match and stand apart from words: (policy|policies)");
            } else if (hides) {
                cues.add(new ScopeCue(row.cell(0), scope, ScopeCue.Direction.FORWARD, 0, List.of()));
            } else {
                readScope(path, row, scope, cues);
            }
        }
    }

    private void readScope(String path, Table.Row row, Optional<Scope> scope, List<ScopeCue> cues) {
        try {
            cues.add(new ScopeCue(
                    row.cell(0),
                    scope,
                    ScopeCue.Direction.valueOf(row.cell(2).toUpperCase(Locale.ROOT)),
                    Integer.parseInt(row.cell(3)),
                    row.cell(4).isEmpty() ? List.of() : List.of(row.cell(4).split("\\s+"))));
        } catch (IllegalArgumentException e) {
            problem(path, row, "needs a direction (forward, backward, both) and a reach in tokens");
        }
    }

    private static Optional<Scope> scope(String id) {
        return switch (id) {
            case "negated" -> Optional.of(Scope.NEGATED);
            case "lacking" -> Optional.of(Scope.LACKING);
            default -> Optional.empty();
        };
    }

    private void readStances(String path, String text, List<StanceCue> cues, Map<Kind, StanceCue> kinds) {
        for (Table.Row row : Table.rows(path, text, 2, problems)) {
            Optional<Stance> stance = Stance.of(row.cell(1));
            if (stance.isEmpty() && !row.cell(1).equals("hide")) {
                problem(path, row, "the second cell must be a stance, or hide");
                continue;
            }
            try {
                int weight = row.cell(2).isEmpty() ? 1 : Integer.parseInt(row.cell(2));
                addStance(path, row, new StanceCue(row.cell(0), stance, weight), cues, kinds);
            } catch (NumberFormatException e) {
                problem(path, row, "the third cell must be a whole number");
            }
        }
    }

    private void addStance(
            String path, Table.Row row, StanceCue cue, List<StanceCue> cues, Map<Kind, StanceCue> kinds) {
        if (!cue.words().startsWith("kind:")) {
            cues.add(cue);
            return;
        }
        Optional<Kind> kind = Kind.of(cue.words().substring("kind:".length()));
        if (kind.isEmpty()) {
            problem(path, row, "names no kind of statement");
        } else {
            kinds.put(kind.get(), cue);
        }
    }

    /** Groups must match and stand apart from words: {@code (policy|policies)}, not {@code polic(y|ies)}. */
    private static boolean balanced(String words) {
        if (GLUED.matcher(words).find()) {
            return false;
        }
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private LocalDate released(Properties pack) {
        try {
            return LocalDate.parse(pack.getProperty("released", ""));
        } catch (DateTimeParseException e) {
            problems.add(new PackProblem(PACK_FILE, 0, "needs released=YYYY-MM-DD"));
            return LocalDate.EPOCH;
        }
    }

    private Properties properties(String path) {
        var properties = new Properties();
        String text = files.contents().get(path);
        if (text == null) {
            problems.add(new PackProblem(path, 0, "is missing"));
            return properties;
        }
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(new PackProblem(path, 0, "is not a properties file: " + e.getMessage()));
        }
        return properties;
    }

    private String required(Properties properties, String path, String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty() && files.contents().containsKey(path)) {
            problems.add(new PackProblem(path, 0, "needs " + key + "=…"));
        }
        return value;
    }

    private void problem(String path, Table.Row row, String message) {
        problems.add(new PackProblem(path, row.line(), message));
    }
}
