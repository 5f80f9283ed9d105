package io.github.crosscut.documents.internal.layout;

import io.github.crosscut.documents.internal.words.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a hyphen that belongs to its word from one that the page has put there, by the words of the same document. Not thread-safe. */
public final class Hyphens {

    private final String text;
    private @Nullable Set<String> words;

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
        return words().contains(first + "-" + second) || WordList.HYPHEN_PREFIX.has(first);
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
