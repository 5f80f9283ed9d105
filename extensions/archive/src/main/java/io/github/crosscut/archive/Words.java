package io.github.crosscut.archive;

import io.github.crosscut.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word, or several in a row, to be looked for in texts. */
final class Words {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern STAR = Pattern.compile("\\*");
    private static final String REST = "[\\p{L}\\p{N}]*";

    private final Pattern pattern;

    private Words(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Whole words, whatever their letters' case and the shape of quotes, dashes and spaces.
     *
     * @param words with a {@code *} for the rest of a word, whatever it is
     * @throws ArchiveException if there is no word but that
     */
    static Words of(String words) {
        if (STAR.matcher(words).replaceAll("").isBlank()) {
            throw new ArchiveException("no word to look for in '" + words
                    + "'; * stands for the rest of a word, so give" + " the word's beginning");
        }
        String pattern = SPACES.splitAsStream(Folded.of(words).strip())
                .map(Words::word)
                .collect(Collectors.joining("[ -]+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"));
        return new Words(Pattern.compile(pattern));
    }

    private static String word(String word) {
        return STAR.splitAsStream(word + " ")
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining(REST));
    }

    /** Where the words stand in a text, in order. */
    List<Span> in(String text) {
        Matcher matcher = pattern.matcher(Folded.of(text));
        var spans = new ArrayList<Span>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
