package io.github.crosscut.internal.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the patterns of one rule into plain English; concepts and themes stand in curly quotes by their ids. */
final class RuleSentence {

    private static final Pattern HEAD = Pattern.compile("(?:(\\$\\w+)\\s*:\\s*)?\\b([A-Z]\\w*)\\s*\\(");
    private static final Pattern NAME = Pattern.compile("(?:concept|theme)\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*\\w+");
    private static final Pattern CALL = Pattern.compile("(!?)\\s*(\\w+)\\s*\\(\\s*([^)]*?)\\s*\\)");

    private static final Map<String, String> SCOPES = Map.of(
            "asserted", "plainly said",
            "absent", "said to be missing, not done or denied",
            "scope==Scope.ASSERTED", "plainly said",
            "scope!=Scope.ASSERTED", "said to be missing, not done or denied",
            "scope==Scope.LACKING", "said to be missing or not done",
            "scope!=Scope.LACKING", "not said to be missing",
            "scope==Scope.NEGATED", "denied",
            "scope!=Scope.NEGATED", "not denied");

    private static final Map<String, String> PARTS = Map.of(
            "Part.FINDINGS", "findings",
            "Part.RESPONSE", "recommendations or actions",
            "Part.BACKGROUND", "background");

    /** Names of facts by the variables that they are bound to. */
    private final Map<String, String> names = new HashMap<>();

    private final List<String> phrases = new ArrayList<>();
    private boolean inOneSentence;
    private String unit = "statements";

    private RuleSentence() {}

    /** The sentence for the text between {@code when} and {@code then}. */
    static String of(String patterns) {
        var sentence = new RuleSentence();
        Matcher head = HEAD.matcher(patterns);
        int from = 0;
        while (head.find(from)) {
            int end = closing(patterns, head.end());
            sentence.pattern(
                    Optional.ofNullable(head.group(1)), head.group(2), split(patterns.substring(head.end(), end)));
            from = Math.min(end + 1, patterns.length());
        }
        return sentence.text();
    }

    private String text() {
        String joined = String.join("; and ", phrases);
        return (inOneSentence && phrases.size() > 1 ? "in one sentence: " : "") + joined + ".";
    }

    private void pattern(Optional<String> variable, String factType, List<String> constraints) {
        String name = constraints.stream()
                .map(NAME::matcher)
                .filter(Matcher::matches)
                .map(it -> quoted(it.group(1)))
                .findFirst()
                .orElse("any theme");
        variable.ifPresent(it -> names.put(it, name));
        unit = factType.equals("ThemeOverCases") ? "cases" : "statements";
        var qualities = new ArrayList<String>();
        for (String constraint : constraints) {
            quality(constraint).ifPresent(qualities::add);
        }
        String what =
                switch (factType) {
                    case "Presence" -> name + " anywhere in the statement";
                    case "ThemeInCase" -> name + " in the case";
                    default -> name;
                };
        phrases.add(qualities.isEmpty() ? what : what + ", " + String.join(", ", qualities));
    }

    private Optional<String> quality(String constraint) {
        String bare = constraint.replaceAll("\\s+", "");
        if (NAME.matcher(constraint).matches() || BINDING.matcher(constraint).matches()) {
            return Optional.empty();
        }
        if (bare.startsWith("sentence==$")) {
            inOneSentence = true;
            return Optional.empty();
        }
        if (SCOPES.containsKey(bare)) {
            return Optional.of(SCOPES.get(bare));
        }
        if (bare.startsWith("part==")) {
            return Optional.of("in the case's " + part(bare.substring("part==".length())));
        }
        if (bare.startsWith("stance==Stance.")) {
            return Optional.of("as " + stance(bare.substring("stance==Stance.".length())));
        }
        Matcher call = CALL.matcher(constraint);
        return Optional.of(
                call.matches()
                        ? call(call.group(1).isEmpty(), call.group(2), call.group(3), constraint)
                        : where(constraint));
    }

    private String call(boolean asserted, String method, String arguments, String constraint) {
        List<String> given = split(arguments);
        String first = given.isEmpty() ? "" : given.get(0);
        String other = names.getOrDefault(first, first);
        String words = given.size() > 1 ? words(given.get(1)) : "";
        String not = asserted ? "" : "not ";
        return switch (method) {
            case "near" -> not + (words.isEmpty() ? "right beside " : words + " from ") + other;
            case "follows" -> not + (words.isEmpty() ? "right after " : words + " after ") + other;
            case "precedes" -> not + (words.isEmpty() ? "right before " : words + " before ") + other;
            case "atLeast" -> "in " + (asserted ? "at least " : "fewer than ") + first + " " + unit;
            case "exactly" -> not + "in exactly " + first + " " + unit;
            case "inPercent" -> not + "in at least " + first + " % of the cases";
            case "alsoIn" -> asserted ? "and also in its " + part(first) : "and nowhere in its " + part(first);
            case "caseHolds" -> (asserted ? "in a case that holds " : "in a case that holds no ") + part(first);
            case "apartFrom" -> asserted ? "in another statement than " + other : "in the statement of " + other;
            default -> where(constraint);
        };
    }

    private static String words(String number) {
        return switch (number) {
            case "0" -> "";
            case "1" -> "at most 1 word";
            default -> "at most " + number + " words";
        };
    }

    private static String part(String part) {
        return PARTS.getOrDefault(part, part);
    }

    private static String stance(String stance) {
        return switch (stance) {
            case "CONCERN" -> "a concern";
            case "STRENGTH" -> "a strength";
            case "EXPECTATION" -> "an expectation";
            default -> "description";
        };
    }

    /** What this class has no words for is shown as it stands, so that nothing is hidden. */
    private static String where(String constraint) {
        return "where " + constraint.replaceAll("\\s+", " ").strip();
    }

    private static String quoted(String name) {
        return "\u201C" + name + "\u201D";
    }

    /** The place of the bracket that closes the one before {@code from}. */
    private static int closing(String text, int from) {
        int open = 1;
        for (int i = from; i < text.length(); i++) {
            open += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return text.length();
    }

    /** Splits at commas outside of brackets. */
    private static List<String> split(String constraints) {
        var parts = new ArrayList<String>();
        int open = 0;
        int begin = 0;
        for (int i = 0; i < constraints.length(); i++) {
            char c = constraints.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && open == 0) {
                parts.add(constraints.substring(begin, i).strip());
                begin = i + 1;
            }
        }
        parts.add(constraints.substring(begin).strip());
        parts.removeIf(String::isEmpty);
        return parts;
    }
}
