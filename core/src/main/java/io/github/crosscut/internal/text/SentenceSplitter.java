package io.github.crosscut.internal.text;

import io.github.crosscut.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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

    /** Line ends that always end a sentence: a blank line, or a bullet on the next line. The detector ignores them. */
    private static final Pattern HARD_BREAK =
            Pattern.compile("\\R\\s*\\R\\s*|\\R\\s*(?=[•▪◦●‣∙·\\uF0B7*–-]\\s)|\\s(?=[•▪◦●‣\\uF0B7]\\s)");

    /**
     * A listed abbreviation never ends a sentence for the detector ("by Dec. The plan was agreed" is one), so one that
     * may end a sentence and stands before a capital that begins a common sentence opener ends it after all.
     */
    private static final Pattern MAY_END = Pattern.compile(
            "(?<=\\b(?:etc|a\\.m|p\\.m|yrs|mths|wks|hosp)\\.)\\s+(?="
                    + "(?:The|This|That|These|There|It|He|She|They|No|A|An|In|On|At|When|After|Before|Professionals|Staff)\\s)");

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
        if (hasNoInnerStop(text)) {
            addTrimmed(text, 0, text.length(), sentences);
            return sentences;
        }
        var detector = new SentenceDetectorME(model, abbreviations);
        var breaks = HARD_BREAK.matcher(text);
        int start = 0;
        while (breaks.find()) {
            splitBlock(text, start, breaks.start(), detector, sentences);
            start = breaks.end();
        }
        splitBlock(text, start, text.length(), detector, sentences);
        return sentences;
    }

    private static void splitBlock(String text, int start, int end, SentenceDetectorME detector, List<Span> sentences) {
        for (var found : detector.sentPosDetect(text.substring(start, end))) {
            int from = start + found.getStart();
            int to = start + found.getEnd();
            var mayEnd = MAY_END.matcher(text).region(from, to).useTransparentBounds(true);
            while (mayEnd.find()) {
                addTrimmed(text, from, mayEnd.start(), sentences);
                from = mayEnd.end();
            }
            addTrimmed(text, from, to, sentences);
        }
    }

    /** Most statements are one line with one stop at its end: for them the detector has nothing to decide. */
    private static boolean hasNoInnerStop(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '?' || c == '!' || c == '\n' || c == '\r' || c >= '\u2020') {
                return false;
            }
        }
        return true;
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
