package io.github.crosscut.internal.pack;

import io.github.crosscut.Example;
import io.github.crosscut.Example.Expectation;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads example files: {@code + {concern} [Nobody asked] the [children].} */
public final class ExampleReader {

    private static final Pattern LINE = Pattern.compile("(\\?\\+|\\?-|\\+|-)\\s+(?:\\{([^}]*)}\\s*)?(.*\\S)\\s*");

    private ExampleReader() {}

    /** The examples of one file, in order; lines that are none are reported. */
    public static List<Example> read(String file, String text, List<PackProblem> problems) {
        String folder = file.contains("/") ? file.substring(0, file.lastIndexOf('/')) : "";
        String theme = folder.substring(folder.lastIndexOf('/') + 1);
        var examples = new ArrayList<Example>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                read(theme, file, number, line, problems).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private static Optional<Example> read(
            String theme, String file, int number, String line, List<PackProblem> problems) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            problems.add(new PackProblem(file, number, "must begin with +, -, ?+ or ?- and hold a sentence"));
            return Optional.empty();
        }
        Optional<Stance> stance = Optional.ofNullable(parts.group(2)).flatMap(Stance::of);
        if (parts.group(2) != null && stance.isEmpty()) {
            problems.add(new PackProblem(file, number, "names no stance in its braces"));
            return Optional.empty();
        }
        var text = new StringBuilder();
        var spans = new ArrayList<Span>();
        if (!unmark(parts.group(3), text, spans)) {
            problems.add(new PackProblem(file, number, "square brackets do not match; write \\[ for a bracket"));
            return Optional.empty();
        }
        return Optional.of(
                new Example(theme, file, number, expectation(parts.group(1)), stance, text.toString(), spans));
    }

    static Expectation expectation(String mark) {
        return switch (mark) {
            case "+" -> Expectation.FIRES;
            case "-" -> Expectation.STAYS_SILENT;
            case "?+" -> Expectation.KNOWN_MISS;
            default -> Expectation.KNOWN_FALSE_ALARM;
        };
    }

    /** Copies {@code marked} without its square brackets and notes what they held; false if they do not match. */
    private static boolean unmark(String marked, StringBuilder text, List<Span> spans) {
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '\\' && i + 1 < marked.length() && "[]\\".indexOf(marked.charAt(i + 1)) >= 0) {
                text.append(marked.charAt(++i));
            } else if (c == '[' && open < 0) {
                open = text.length();
            } else if (c == ']' && open >= 0) {
                spans.add(new Span(open, text.length()));
                open = -1;
            } else if (c == '[' || c == ']') {
                return false;
            } else {
                text.append(c);
            }
        }
        return open < 0;
    }
}
