package io.github.crosscut.examples.samples;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Words in one look.
 *
 * @param words with {@code \n} where a new line begins, and soft hyphens where a word may be parted
 * @param bold whether they are in bold
 * @param note whether they are the number of a footnote
 */
record Run(String words, boolean bold, boolean note) {

    /** A place where a word may be parted. */
    static final String SOFT_HYPHEN = "\u00ad";

    /** All words of some runs, without the numbers of footnotes. */
    static String plain(List<Run> runs) {
        return runs.stream().filter(run -> !run.note()).map(Run::words).collect(Collectors.joining());
    }

    /** Words that stand out by nothing. */
    static List<Run> of(String words) {
        return List.of(new Run(words, false, false));
    }
}
