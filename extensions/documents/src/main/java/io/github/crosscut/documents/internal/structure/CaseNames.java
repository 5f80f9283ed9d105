package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the names of cases in headings: {@code CMR ONE}, {@code Child BE}, {@code CASE 3: …}, {@code Family A and Family B}.
 * A proper name ({@code Child Wren}) counts only where the document uses it again. Not thread-safe.
 */
final class CaseNames {

    private static final Pattern WORD = Pattern.compile("[^\\s\\u00a0]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[A-Za-z]?|\\d{4}[-/]\\d{1,4}(?:[-/]\\d{1,4})?");
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,3}\\d{0,3}|\\d{1,2}[A-Z]{1,2}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}{2,20}");
    private static final String TRAILING = ":;,.()[]\"'\u2018\u2019\u201c\u201d\u2013\u2014-";

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:" + String.join("|", WordList.NAMED_CASE.entries()) + ")\\s\\p{Lu}\\p{L}{2,20}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final String text;
    /** How often the document uses each case noun with a name, folded; read when first needed. */
    private final Map<String, Integer> names = new HashMap<>();

    private final Map<String, Optional<String>> wholes = new HashMap<>();

    /** For the headings of this text. */
    CaseNames(String text) {
        this.text = text;
    }

    /** The case that a heading is about and nothing else, but for a remark behind a colon, a dash or in brackets. */
    Optional<String> whole(String heading) {
        return wholes.computeIfAbsent(heading, this::findWhole);
    }

    private Optional<String> findWhole(String heading) {
        List<MatchResult> words = words(heading);
        Name name = nameAt(heading, words, 0);
        if (name == null) {
            return Optional.empty();
        }
        boolean apart = name.next == words.size()
                || ":,\u2013\u2014-"
                                .indexOf(heading.charAt(words.get(name.next - 1).end() - 1))
                        >= 0
                || "(\u2013\u2014-:|/".indexOf(words.get(name.next).group().charAt(0)) >= 0;
        return apart ? Optional.of(name.words) : Optional.empty();
    }

    /** The case that a title names, wherever it does. */
    Optional<String> within(String title) {
        List<MatchResult> words = words(title);
        for (int i = 0; i < words.size(); i++) {
            Name name = nameAt(title, words, i);
            if (name != null) {
                return Optional.of(name.words);
            }
        }
        return Optional.empty();
    }

    /** The case that a heading ends with: {@code Learning from Child B}. */
    Optional<String> atEnd(String heading) {
        List<MatchResult> words = words(heading);
        for (int i = 1; i < words.size(); i++) {
            Name name = nameAt(heading, words, i);
            if (name != null && name.next == words.size()) {
                return Optional.of(name.words);
            }
        }
        return Optional.empty();
    }

    private record Name(String words, int next) {}

    /** The name that begins with a word of the heading; null where none does. */
    @org.jspecify.annotations.Nullable
    private Name nameAt(String heading, List<MatchResult> words, int first) {
        int next = oneNameEnd(words, first);
        if (next < 0) {
            return null;
        }
        boolean more = next + 1 < words.size() && isAnd(words.get(next).group());
        if (more && !endsClause(words.get(next - 1).group())) {
            int second = oneNameEnd(words, next + 1);
            int bare = isCode(trimmed(words.get(next + 1).group())) ? next + 2 : next;
            next = second < 0 ? bare : second;
        }
        String name =
                heading.substring(words.get(first).start(), words.get(next - 1).end());
        return new Name(tidy(name), next);
    }

    /** The name on one line, without the marks behind it, quotes and the possessive s. */
    private static String tidy(String name) {
        String words = trimmed(name).replaceAll("['\u2019]s$", "");
        return words.replaceAll("[\"'\u2018\u2019\u201c\u201d]", "").replaceAll("[\\s\u00a0]+", " ");
    }

    private static boolean isCode(String word) {
        return NUMBER.matcher(word).matches() || CODE.matcher(word).matches();
    }

    private static boolean isAnd(String word) {
        return word.equals("&") || word.equalsIgnoreCase("and");
    }

    private static boolean endsClause(String word) {
        return !word.isEmpty() && ":,.".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    /** Behind a single name; -1 where there is none. */
    private int oneNameEnd(List<MatchResult> words, int first) {
        for (int length = 3; length > 0; length--) {
            int behind = first + length;
            if (behind < words.size()
                    && Character.isUpperCase(words.get(first).group().charAt(0))) {
                String noun = fold(words, first, behind);
                boolean numbered = List.of("no", "number", "no.")
                        .contains(Fold.words(words.get(behind).group()));
                int at = numbered ? behind + 1 : behind;
                if (WordList.CASE.has(noun) && at < words.size() && designates(words, first, at)) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private boolean designates(List<MatchResult> words, int first, int at) {
        String word = trimmed(words.get(at).group()).replaceAll("['\u2019]s$", "");
        String folded = Fold.words(word);
        if (folded.isEmpty() || WordList.NOT_A_NAME.has(folded) || isSmallWord(words, at, folded)) {
            return false;
        }
        return WordList.NUMBER.has(folded)
                || isCode(word)
                || (NAME.matcher(word).matches() && isAttested(fold(words, first, at), word));
    }

    /** Whether "IN" is no code but the word, as in CHILD IN NEED: all is set in capitals and more follows. */
    private static boolean isSmallWord(List<MatchResult> words, int at, String folded) {
        boolean capitals = words.stream().noneMatch(word -> word.group().chars().anyMatch(Character::isLowerCase));
        return WordList.SMALL_WORD.has(folded) && capitals && at + 1 < words.size();
    }

    /** Whether the document uses a proper name again with the word before it: {@code Child Wren}. */
    private boolean isAttested(String noun, String name) {
        if (names.isEmpty()) {
            for (MatchResult found : NAMED.matcher(text).results().toList()) {
                names.merge(Fold.words(found.group()), 1, Integer::sum);
            }
        }
        return names.getOrDefault(noun + " " + Fold.words(name), 0) > 1;
    }

    private static String fold(List<MatchResult> words, int from, int to) {
        StringBuilder folded = new StringBuilder();
        for (MatchResult word : words.subList(from, to)) {
            folded.append(word.group()).append(' ');
        }
        return Fold.words(folded.toString());
    }

    private static List<MatchResult> words(String heading) {
        return WORD.matcher(heading).results().limit(30).toList();
    }

    private static String trimmed(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && TRAILING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRAILING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }
}
