package io.github.crosscut.internal.text;

import io.github.crosscut.fact.ScopeCue;
import java.util.Arrays;
import java.util.Locale;

/** What ends the reach of a cue of scope: words, by their numbers in a table, and punctuation marks. Immutable. */
final class Terminators {

    static final Terminators NONE = new Terminators(new int[0], "");

    private final int[] words;
    private final String marks;

    private Terminators(int[] sortedWords, String marks) {
        this.words = sortedWords;
        this.marks = marks;
    }

    static Terminators of(ScopeCue cue, WordTable table) {
        var marks = new StringBuilder();
        cue.terminators().stream().filter(it -> it.length() == 1).forEach(marks::append);
        int[] words = cue.terminators().stream()
                .mapToInt(it -> table.number(it.toLowerCase(Locale.ROOT)))
                .filter(it -> it >= 0)
                .sorted()
                .toArray();
        return new Terminators(words, marks.toString());
    }

    boolean hasWord(int number) {
        return number >= 0 && Arrays.binarySearch(words, number) >= 0;
    }

    boolean hasMark(char mark) {
        return mark != Tokens.NONE && marks.indexOf(mark) >= 0;
    }
}
