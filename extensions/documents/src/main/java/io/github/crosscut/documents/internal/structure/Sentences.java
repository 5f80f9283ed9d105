package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Span;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Cuts paragraphs into sentences, and leaves out what is no statement: addresses, citations, lone signs. */
final class Sentences {

    /** A sentence of its own that says where a quotation is from: {@code (p.26)}, {@code (6.30).}. */
    private static final Pattern CITATION =
            Pattern.compile("[(\\[](?:pp?\\.|pages?\\b|paras?\\b|ibid|see\\b|\\d).*[)\\]]\\.?", Pattern.DOTALL);

    private static final Pattern NAMES = Pattern.compile("[(\\[].{1,80}\\bet al\\b.{0,20}[)\\]]\\.?");

    /** A citation that the analyzer leaves at the start of the next sentence. */
    private static final Pattern LEADING = Pattern.compile("[(\\[]pp?\\.[^)\\]]{1,200}[)\\]]\\.?\\s");

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** UTF-16 units; four times the longest sentence of the sample reviews. */
    private static final int WINDOW = 2_000;

    private final TextAnalyzer analyzer;

    Sentences(TextAnalyzer analyzer) {
        this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    }

    /** The sentences of a paragraph that are statements. */
    List<Passage> of(Passage paragraph) {
        if (Addresses.begins(paragraph.text()) && !Ends.isFinished(paragraph.text())) {
            // Addresses with spaces in them: http://…/Published Report.pdf
            return List.of();
        }
        return split(paragraph)
                .map(Addresses::without)
                .filter(Sentences::isStatement)
                .toList();
    }

    /** An item as one statement, or none. Only where it holds an address do its sentences count one by one. */
    List<Passage> ofItem(Passage item) {
        if (!Addresses.isIn(item.text())) {
            return isStatement(item) ? List.of(item) : List.of();
        }
        if (Addresses.begins(item.text()) || isReference(item.text())) {
            return List.of();
        }
        Passage rest = Passage.join(split(item).map(Addresses::without).toList());
        return isStatement(rest) ? List.of(rest) : List.of();
    }

    /** Whether an item is a title to read: it has a year and ends with its address. */
    private static boolean isReference(String item) {
        return Addresses.ends(item) && YEAR.matcher(item).find();
    }

    private Stream<Passage> split(Passage paragraph) {
        return spans(paragraph.text()).stream()
                .map(span -> Cleaner.clean(paragraph.slice(span.start(), span.end())))
                .map(Sentences::withoutLeadingCitation);
    }

    /**
     * The sentences of a text of any length. The analyzer takes the square of a text's length, so it sees a window at a time;
     * a window's last sentence is seen again, whole, in the next one.
     */
    private List<Span> spans(String text) {
        List<Span> sentences = new ArrayList<>();
        int window = 0;
        int open = -1;
        while (window < text.length()) {
            int end = Math.min(text.length(), window + WINDOW);
            int offset = window;
            List<Span> seen = analyzer.sentences(text.substring(window, end)).stream()
                    .map(span -> span.shift(offset))
                    .toList();
            if (open >= 0 && !seen.isEmpty()) {
                seen = new ArrayList<>(seen);
                seen.set(0, new Span(open, seen.get(0).end()));
            }
            boolean last = end == text.length();
            sentences.addAll(last || seen.isEmpty() ? seen : seen.subList(0, seen.size() - 1));
            // A sentence longer than the window stays open into the next one.
            boolean whole = seen.size() > 1;
            open = whole || seen.isEmpty() ? -1 : seen.get(0).start();
            window = whole && !last ? seen.get(seen.size() - 1).start() : end;
        }
        return sentences;
    }

    private static Passage withoutLeadingCitation(Passage sentence) {
        Matcher citation = LEADING.matcher(sentence.text());
        return citation.lookingAt() ? sentence.slice(citation.end()) : sentence;
    }

    private static boolean isStatement(Passage words) {
        boolean citation = CITATION.matcher(words.text()).matches()
                || NAMES.matcher(words.text()).matches();
        return hasWord(words.text()) && !citation;
    }

    /** Whether a text has a word of two letters at least. */
    private static boolean hasWord(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
