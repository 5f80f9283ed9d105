package io.github.crosscut.documents.internal.layout;

import io.github.crosscut.documents.internal.words.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a hyphen that belongs to its word from one that the page has put there, by the words of the same document. Not thread-safe. */
public final class Hyphens {

    /** Fewer hyphens at line ends are those of compounds. */
    private static final int FEWEST_PARTED = 5;

    private final String text;
    private @Nullable Set<String> words;
    private @Nullable Boolean parted;

    /** For the lines of this text. */
    public Hyphens(String text) {
        this.text = text;
    }

    /** Whether the hyphen between two halves of a word, one at a line's end and one at the next line's start, belongs to it. */
    boolean belongs(String left, String right) {
        if (right.isEmpty() || !Character.isLowerCase(right.charAt(0))) {
            return true;
        }
        String first = left.toLowerCase(Locale.ROOT);
        String second = right.toLowerCase(Locale.ROOT);
        if (words().contains(first + second)) {
            return false;
        }
        if (words().contains(first + "-" + second)) {
            return true;
        }
        // A page that parts words at its line ends parts "ex-tended" and "re-views", too.
        boolean compound = !partsWords() || (first.length() > 2 && words().contains(second));
        return compound && WordList.HYPHEN_PREFIX.has(first);
    }

    /** Whether words are parted at the ends of lines as a matter of course. */
    private boolean partsWords() {
        Boolean known = parted;
        if (known == null) {
            long lines = text.lines().filter(line -> !line.isBlank()).count();
            long hyphens = text.lines()
                    .filter(line -> line.matches(".*\\p{Ll}[-\u2010]\\s*"))
                    .count();
            known = hyphens >= FEWEST_PARTED && hyphens * 50 >= lines;
            parted = known;
        }
        return known;
    }

    private Set<String> words() {
        Set<String> known = words;
        if (known == null) {
            known = read(text.toLowerCase(Locale.ROOT));
            words = known;
        }
        return known;
    }

    private static Set<String> read(String text) {
        Set<String> words = new HashSet<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || (!Character.isLetter(text.charAt(i)) && text.charAt(i) != '-')) {
                // 60 letters are more than any word, also a compound, of English.
                if (i - start > 2 && i - start < 60) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
