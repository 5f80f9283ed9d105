package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text that is hard to split and its words.
 *
 * @param text the text
 * @param words where its words stand, in order
 */
record HardCase(String text, List<Word> words) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    /**
     * A word that must be found.
     *
     * @param span where it stands
     * @param mayBeLonger whether one more character may belong to it, such as the full stop of an abbreviation
     */
    record Word(Span span, boolean mayBeLonger) {

        boolean is(Span found) {
            return found.equals(span) || (mayBeLonger && found.equals(new Span(span.start(), span.end() + 1)));
        }
    }

    HardCase {
        words = List.copyOf(words);
    }

    /** The cases of {@code hard-cases.txt}. */
    static List<HardCase> all() {
        return Lines.of("hard-cases.txt").stream().map(HardCase::read).toList();
    }

    private static HardCase read(String line) {
        String[] cells = unescaped(line).split(" \\| ", 2);
        var words = new ArrayList<Word>();
        int from = 0;
        for (String cell : cells[1].split(" ", -1)) {
            boolean mayBeLonger = cell.endsWith("*");
            String word = mayBeLonger ? cell.substring(0, cell.length() - 1) : cell;
            int start = cells[0].indexOf(word, from);
            if (start < 0) {
                throw new IllegalStateException("hard-cases.txt: no '" + word + "' in '" + cells[0] + "'");
            }
            from = start + word.length();
            words.add(new Word(new Span(start, from), mayBeLonger));
        }
        return new HardCase(cells[0], words);
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(it -> Character.toString(Integer.parseInt(it.group(1), 16)));
    }

    /** How many of the words are among the pieces that a tokenizer found. */
    long hits(List<Span> found) {
        return words.stream().filter(it -> found.stream().anyMatch(it::is)).count();
    }
}
