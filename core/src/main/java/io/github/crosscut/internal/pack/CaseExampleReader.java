package io.github.crosscut.internal.pack;

import io.github.crosscut.CaseExample;
import io.github.crosscut.CaseExample.ExampleCase;
import io.github.crosscut.CaseExample.ExampleStatement;
import io.github.crosscut.Kind;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads example cases: a line with a sign, the rule and perhaps the theme that it tells of, then, indented, the case's
 * statements, {@code kind: text}, with {@code *} before those that the rule must rest on; {@code case NAME} begins a case
 * where there are several.
 */
public final class CaseExampleReader {

    private static final Pattern HEAD = Pattern.compile("(\\?\\+|\\?-|\\+|-)\\s+([^\\s/]+/\\S+)(?:\\s+(\\S+))?\\s*");
    private static final Pattern STATEMENT = Pattern.compile("\\s+(\\*\\s+)?([a-z-]+):\\s+(.*\\S)\\s*");
    private static final Pattern CASE = Pattern.compile("\\s+case\\s+(.*\\S)\\s*");
    private static final String ONLY_CASE = "case";

    private final String file;
    private final List<PackProblem> problems;
    private final List<CaseExample> examples = new ArrayList<>();
    private final Map<String, List<ExampleStatement>> cases = new LinkedHashMap<>();
    private String openCase = ONLY_CASE;
    private Optional<CaseExample> head = Optional.empty();

    private CaseExampleReader(String file, List<PackProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The examples of one file, in order; lines that are none are reported. */
    public static List<CaseExample> read(String file, String text, List<PackProblem> problems) {
        var reader = new CaseExampleReader(file, problems);
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                reader.line(number, line);
            }
        }
        reader.endExample();
        return reader.examples;
    }

    private void line(int number, String line) {
        if (!Character.isWhitespace(line.charAt(0))) {
            endExample();
            head(number, line);
            return;
        }
        Matcher ofCase = CASE.matcher(line);
        Matcher statement = STATEMENT.matcher(line);
        if (ofCase.matches()) {
            openCase = ofCase.group(1);
        } else if (statement.matches()) {
            statement(number, statement);
        } else {
            problem(number, "must be a kind of statement, a colon and a statement, or case and a name");
        }
    }

    private void head(int number, String line) {
        Matcher parts = HEAD.matcher(line);
        if (!parts.matches()) {
            problem(number, "must begin with +, -, ?+ or ?- and name a case rule: folder/rule");
            return;
        }
        head = Optional.of(new CaseExample(
                file,
                number,
                ExampleReader.expectation(parts.group(1)),
                parts.group(2),
                Optional.ofNullable(parts.group(3)),
                List.of()));
    }

    private void statement(int number, Matcher parts) {
        Optional<Kind> kind = Kind.of(parts.group(2));
        if (kind.isEmpty()) {
            problem(number, "'" + parts.group(2) + "' is no kind of statement");
            return;
        }
        var statement = Statement.of(Integer.toString(number), parts.group(3), kind.get());
        cases.computeIfAbsent(openCase, it -> new ArrayList<>())
                .add(new ExampleStatement(statement, parts.group(1) != null));
    }

    private void endExample() {
        head.ifPresent(it -> {
            if (cases.isEmpty()) {
                problem(it.line(), "holds no statement");
            }
            var all = new ArrayList<ExampleCase>();
            cases.forEach((name, statements) -> all.add(new ExampleCase(name, statements)));
            examples.add(new CaseExample(file, it.line(), it.expectation(), it.rule(), it.theme(), all));
        });
        head = Optional.empty();
        cases.clear();
        openCase = ONLY_CASE;
    }

    private void problem(int line, String message) {
        problems.add(new PackProblem(file, line, message));
    }
}
