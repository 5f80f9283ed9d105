package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words on one base line, from left to right.
 *
 * @param page from 0
 * @param limit how far to the right the lines of its column reach
 * @param region lines of the same region follow one another; another column or page is another region
 */
record Line(List<Word> words, int page, double limit, int region) {

    /** Characters closer than this part of their size touch; spaces are a quarter wide, and a fifth in tight lines. */
    private static final double SPACE = 0.12;

    /** The limit of lines that reach to the margin of the page, wherever that is. */
    static final double MARGIN = Double.MAX_VALUE;

    Line {
        words = List.copyOf(words);
    }

    /** A line of words in any order. */
    static Line of(List<Word> words, int page, double limit, int region) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> word.box().left()));
        return new Line(sorted, page, limit, region);
    }

    Line within(double right, int region) {
        return new Line(words, page, right, region);
    }

    Box box() {
        Box box = words.get(0).box();
        for (Word word : words) {
            box = box.and(word.box());
        }
        return box;
    }

    double left() {
        return words.get(0).box().left();
    }

    double right() {
        return words.get(words.size() - 1).box().right();
    }

    Word first() {
        return words.get(0);
    }

    Word last() {
        return words.get(words.size() - 1);
    }

    /** The size that most of its characters have. */
    double size() {
        Word longest = words.get(0);
        double size = 0;
        int most = 0;
        for (Word word : words) {
            int count = 0;
            for (Word other : words) {
                count += Math.abs(other.size() - word.size()) < 0.3
                        ? other.text().length()
                        : 0;
            }
            if (count > most) {
                most = count;
                size = word.size();
                longest = word;
            }
            if (most * 2 > length()) {
                break;
            }
        }
        return size == 0 ? longest.size() : size;
    }

    private int length() {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** The base line that most of it stands on. */
    double base() {
        double size = size();
        return words.stream()
                .filter(word -> Math.abs(word.size() - size) < 0.3)
                .mapToDouble(Word::base)
                .max()
                .orElse(words.get(0).base());
    }

    boolean bold() {
        return words.stream().skip(beginsWithMark() ? 1 : 0).allMatch(Word::bold);
    }

    private boolean beginsWithMark() {
        String text = first().text();
        return words.size() > 1
                && Mark.of(text + " ")
                        .filter(mark -> mark.length() >= text.length())
                        .isPresent();
    }

    /** Its words with spaces between, without the marks of notes that are raised behind a word. */
    String text() {
        double base = base();
        double size = size();
        StringBuilder text = new StringBuilder();
        double end = Double.NEGATIVE_INFINITY;
        for (Word word : words) {
            if (text.isEmpty() || !word.isRaisedOn(base, size)) {
                boolean apart = word.box().left() - end > SPACE * Math.min(size, word.size());
                text.append(apart && !text.isEmpty() ? " " : "").append(word.text());
            }
            end = word.box().right();
        }
        return text.toString();
    }

    /** Whether it begins with a raised number, as notes at the foot of a page do. */
    boolean beginsRaised() {
        return words.size() > 1 && first().isRaisedOn(base(), size());
    }

    /** Where its words begin behind a mark; its left where it has none. */
    double textLeft() {
        return beginsWithMark() ? words.get(1).box().left() : left();
    }
}
