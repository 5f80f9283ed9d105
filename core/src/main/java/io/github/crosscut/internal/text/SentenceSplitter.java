package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.StringList;

/**
 * Splits text into sentences with OpenNLP's detector.
 *
 * <p>Thread-safe: the model is shared, a detector is made for each call because OpenNLP's detectors hold state.
 */
public final class SentenceSplitter {

    private static final String STOPS = ".?!";

    /** Line ends, and the bullets that are no common marks. */
    private static final String BREAKS = "\n\r•▪◦●‣∙\uF0B7";

    /** Line ends that always end a sentence: a blank line, or a bullet on the next line. The detector ignores them. */
    private static final Pattern HARD_BREAK =
            Pattern.compile("\\R\\s*\\R\\s*|\\R\\s*(?=[•▪◦●‣∙·\\uF0B7*–-]\\s)|\\s(?=[•▪◦●‣\\uF0B7]\\s)");

    /**
     * A listed abbreviation never ends a sentence for the detector ("by Dec. The plan was agreed" is one), so one that
     * may end a sentence and stands before a word that often opens one ends it after all.
     */
    private static final Set<String> MAY_END = Set.of("etc", "m", "yrs", "mths", "wks", "hosp");

    private static final Set<String> OPENERS = Set.of(
            "The",
            "This",
            "That",
            "These",
            "There",
            "It",
            "He",
            "She",
            "They",
            "No",
            "A",
            "An",
            "In",
            "On",
            "At",
            "When",
            "After",
            "Before",
            "Professionals",
            "Staff");

    /** Characters shown to the detector at once: longer than nearly every sentence, short enough to stay fast. */
    private static final int WINDOW = 2_000;

    private final SentenceModel model;
    private final Dictionary abbreviations;

    private SentenceSplitter(SentenceModel model, Dictionary abbreviations) {
        this.model = model;
        this.abbreviations = abbreviations;
    }

    /**
     * A splitter on a model of OpenNLP's sentence detector.
     *
     * @param abbreviations words with their full stop, such as {@code e.g.}, that end no sentence; case does not matter
     * @throws UncheckedIOException if the model cannot be read
     */
    public static SentenceSplitter of(InputStream model, Set<String> abbreviations) {
        var dictionary = new Dictionary(false);
        abbreviations.forEach(it -> dictionary.put(new StringList(it)));
        try {
            return new SentenceSplitter(new SentenceModel(model), dictionary);
        } catch (IOException e) {
            throw new UncheckedIOException("the sentence model cannot be read", e);
        }
    }

    /** The sentences of a text in order, without the white space around them; empty for blank text. */
    public List<Span> split(String text) {
        var sentences = new ArrayList<Span>();
        int last = lastVisible(text);
        boolean breaks = breaks(text, last);
        if (!breaks && !stops(text, last)) {
            addTrimmed(text, 0, text.length(), sentences);
        } else {
            var detector = new SentenceDetectorME(model, abbreviations);
            blocks(text, breaks).forEach(it -> splitBlock(text, it.start(), it.end(), detector, sentences));
        }
        return sentences;
    }

    /** Whether a mark that may end a sentence stands before the end; looked for mark by mark, which the JVM does fast. */
    private static boolean stops(String text, int last) {
        for (int mark = 0; mark < STOPS.length(); mark++) {
            char stop = STOPS.charAt(mark);
            for (int i = text.indexOf(stop); i >= 0 && i < last; i = text.indexOf(stop, i + 1)) {
                if (mayEndSentence(text, i, last)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line ends or a bullet stands before the end. */
    private static boolean breaks(String text, int last) {
        for (int mark = 0; mark < BREAKS.length(); mark++) {
            int found = text.indexOf(BREAKS.charAt(mark));
            if (found >= 0 && found < last) {
                return true;
            }
        }
        return false;
    }

    /** Whether white space follows, perhaps behind a closing quote or bracket: a stop inside a word ends no sentence. */
    private static boolean mayEndSentence(String text, int stop, int last) {
        int next = stop + 1;
        while (next < last && "\"'’”)]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return isBlank(text.charAt(next));
    }

    private static int lastVisible(String text) {
        int last = text.length() - 1;
        while (last >= 0 && isBlank(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static List<Span> blocks(String text, boolean breaks) {
        if (!breaks) {
            return List.of(new Span(0, text.length()));
        }
        var blocks = new ArrayList<Span>();
        var found = HARD_BREAK.matcher(text);
        int start = 0;
        while (found.find()) {
            blocks.add(new Span(start, found.start()));
            start = found.end();
        }
        blocks.add(new Span(start, text.length()));
        return blocks;
    }

    /** The detector's time grows faster than its text, so it is shown a window at a time. */
    private static void splitBlock(String text, int start, int end, SentenceDetectorME detector, List<Span> sentences) {
        int from = start;
        int width = WINDOW;
        while (from < end) {
            int to = Math.min(end, from + width);
            var found = detector.sentPosDetect(text.substring(from, to));
            int complete = to == end ? found.length : found.length - 1;
            for (int i = 0; i < complete; i++) {
                addSentence(text, from + found[i].getStart(), from + found[i].getEnd(), sentences);
            }
            if (to == end) {
                return;
            }
            width = complete > 0 ? WINDOW : 2 * width;
            from = complete > 0 ? from + found[complete].getStart() : from;
        }
    }

    private static void addSentence(String text, int start, int to, List<Span> sentences) {
        int from = start;
        for (int stop = text.indexOf('.', from); stop >= 0 && stop < to - 1; stop = text.indexOf('.', stop + 1)) {
            if (endsAfterAbbreviation(text, from, stop, to)) {
                addTrimmed(text, from, stop + 1, sentences);
                from = stop + 1;
            }
        }
        addTrimmed(text, from, to, sentences);
    }

    private static boolean endsAfterAbbreviation(String text, int from, int stop, int to) {
        if (!isBlank(text.charAt(stop + 1))) {
            return false;
        }
        int begin = stop;
        while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        int next = stop + 1;
        while (next < to && isBlank(text.charAt(next))) {
            next++;
        }
        int end = next;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return MAY_END.contains(text.substring(begin, stop).toLowerCase(Locale.ROOT))
                && OPENERS.contains(text.substring(next, end));
    }

    private static void addTrimmed(String text, int start, int end, List<Span> sentences) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Span(start, end));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
