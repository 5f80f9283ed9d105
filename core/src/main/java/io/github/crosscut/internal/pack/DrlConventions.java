package io.github.crosscut.internal.pack;

import io.github.crosscut.PackProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what can be seen of a DRL file without compiling it: names of rules and empty consequences. */
public final class DrlConventions {

    private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"([^\"]*)\".*");
    private static final Pattern FORBIDDEN = Pattern.compile("^\\s*(function|global|declare|query|eval|dialect)\\b.*");

    private static final Pattern STRING_OR_COMMENT =
            Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*+\"|/\\*(?s:.*?)\\*/|//[^\n]*");

    /** A variable that stands for something else than a sentence or a whole fact, such as {@code $n : places}. */
    private static final Pattern ODD_VARIABLE =
            Pattern.compile("\\$\\w+\\s*+:\\s*+(?!sentence\\s*[,)]|(?:Mention|Presence|Theme)\\w*\\s*\\()");

    private DrlConventions() {}

    /** What breaks the conventions in a file that stands in the folder of its theme. */
    public static List<PackProblem> problems(String file, String drl) {
        var problems = new ArrayList<PackProblem>();
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        String theme = folder.substring(folder.lastIndexOf('/') + 1);
        oddVariables(file, drl, problems);
        boolean inConsequence = false;
        int number = 0;
        for (String line : drl.split("\n", -1)) {
            number++;
            String code = line.replaceFirst("(//|#).*", "").strip();
            Matcher rule = RULE.matcher(line);
            if (rule.matches() && !rule.group(1).startsWith(theme + "/")) {
                problems.add(new PackProblem(
                        file, number, "the name of rule '" + rule.group(1) + "' must begin with '" + theme + "/'"));
            }
            if (FORBIDDEN.matcher(line).matches()) {
                problems.add(new PackProblem(file, number, "only rules may stand here: no functions, globals, types"));
            }
            if (code.equals("end")) {
                inConsequence = false;
            } else if (code.equals("then") || code.startsWith("then ")) {
                inConsequence = true;
                code = code.substring("then".length()).strip();
                inConsequence = !code.equals("end");
                code = code.equals("end") ? "" : code;
            }
            if (inConsequence && !code.isEmpty() && !code.equals("then")) {
                problems.add(
                        new PackProblem(file, number, "the then block must be empty: the engine records what matched"));
            }
        }
        return problems;
    }

    private static void oddVariables(String file, String drl, List<PackProblem> problems) {
        // Over all lines at once: a variable and what it stands for need not share one.
        String code =
                STRING_OR_COMMENT.matcher(drl).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
        Matcher odd = ODD_VARIABLE.matcher(code);
        while (odd.find()) {
            int line = 1
                    + (int) code.substring(0, odd.start())
                            .chars()
                            .filter(it -> it == '\n')
                            .count();
            problems.add(new PackProblem(
                    file, line, "a variable may stand for a sentence ($s : sentence) or a fact, for nothing else"));
        }
    }

    /** The line, from 1, at which the rule of that name begins in a file; 0 where it does not. */
    public static int lineOf(String rule, String drl) {
        int number = 0;
        for (String line : drl.split("\n", -1)) {
            number++;
            Matcher found = RULE.matcher(line);
            if (found.matches() && found.group(1).equals(rule)) {
                return number;
            }
        }
        return 0;
    }
}
