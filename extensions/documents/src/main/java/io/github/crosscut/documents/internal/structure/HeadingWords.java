package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.Table;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of headings and of column heads tell, by the list {@code headings.tsv}. */
final class HeadingWords {

    /** Longer lines are no headings. */
    private static final int LONGEST = 200;

    /** What a heading means for the text below it. */
    private enum How {
        IS,
        BEGINS,
        CONTAINS
    }

    /**
     * A row of the list.
     *
     * @param rank its place in the list
     * @param phrase folded, with a space before and behind it
     * @param plural the same with a plural s
     */
    private record Entry(int rank, String meaning, How how, String phrase, String plural) {

        static Entry of(int rank, List<String> row) {
            String phrase = Fold.words(row.get(2));
            How how = How.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            return new Entry(rank, row.get(0), how, " " + phrase + " ", " " + phrase + "s ");
        }

        /** Whether it fits folded words with a space before and behind them. */
        boolean fits(String words) {
            return switch (how) {
                case IS -> words.equals(phrase) || words.equals(plural);
                case BEGINS -> words.startsWith(phrase) || words.startsWith(plural);
                case CONTAINS -> words.contains(phrase) || words.contains(plural);
            };
        }

        boolean isKindOrSilent() {
            return meaning.equals("silent") || Kind.of(meaning).isPresent();
        }
    }

    /** The entries by the first word of their phrase and of its plural, because most words begin none. */
    private static final Map<String, List<Entry>> ENTRIES = new HashMap<>();

    static {
        List<List<String>> rows = Table.read("headings.tsv");
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = Entry.of(i, rows.get(i));
            Stream.of(entry.phrase(), entry.plural())
                    .map(phrase -> phrase.substring(1, phrase.indexOf(' ', 1)))
                    .distinct()
                    .forEach(word -> ENTRIES.computeIfAbsent(word, first -> new ArrayList<>())
                            .add(entry));
        }
    }

    private HeadingWords() {}

    /** The kind of the statements below a heading, if it tells one. */
    static Optional<Kind> kind(String heading) {
        return first(heading).flatMap(entry -> Kind.of(entry.meaning()));
    }

    /** Whether what stands below a heading is no statement: contents, references. */
    static boolean isSilent(String heading) {
        return first(heading).filter(entry -> entry.meaning().equals("silent")).isPresent();
    }

    /** Whether a heading belongs to no single case. */
    static boolean endsCase(String heading) {
        return means(heading, "ends-case");
    }

    /** Whether the cells below a column's head only name their rows. */
    static boolean isRowLabel(String head) {
        return means(head, "row-label");
    }

    /** Whether the cells below a column's head say who, when or how far, and are no statements. */
    static boolean isLabel(String head) {
        return means(head, "label");
    }

    /** The kind that a statement names itself ("Recommendation 2: …"), if it does. */
    static Optional<Kind> ownKind(String statement) {
        int end = statement.substring(0, Math.min(40, statement.length())).indexOf(':');
        String label = end < 0 ? "" : Fold.words(statement.substring(0, end));
        return label.isEmpty() || Ends.countWords(label, 5) > 4 ? Optional.empty() : kind(label);
    }

    private static Optional<Entry> first(String heading) {
        return fitting(heading).filter(Entry::isKindOrSilent).min(Comparator.comparingInt(Entry::rank));
    }

    private static boolean means(String heading, String meaning) {
        return fitting(heading).anyMatch(entry -> entry.meaning().equals(meaning));
    }

    private static Stream<Entry> fitting(String heading) {
        String words = words(heading);
        return Fold.list(words).stream()
                .flatMap(word -> ENTRIES.getOrDefault(word, List.of()).stream())
                .filter(entry -> entry.fits(words));
    }

    /** The folded heading, a space before and behind it, without the numbers and codes before and behind it: {@code 2.1 Finding BE1}. */
    private static String words(String heading) {
        if (heading.length() > LONGEST) {
            return "";
        }
        List<String> words = Fold.list(heading);
        int start = 0;
        while (start < words.size() - 1 && words.get(start).chars().allMatch(Character::isDigit)) {
            start++;
        }
        int end = words.size();
        while (end > start + 1 && isCode(words.get(end - 1))) {
            end--;
        }
        return " " + String.join(" ", words.subList(start, end)) + " ";
    }

    private static boolean isCode(String word) {
        return word.length() == 1 || word.chars().anyMatch(Character::isDigit) || WordList.NUMBER.has(word);
    }
}
