package io.github.crosscut.documents.internal.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts words that stand beside one another together to lines. */
final class WordLines {

    private WordLines() {}

    /** The lines of words of one column, from the top. */
    static List<Line> of(List<Word> words, int page, double limit, int region) {
        List<List<Word>> rows = rows(words);
        return rows.stream().map(row -> Line.of(row, page, limit, region)).toList();
    }

    /** Words by the lines they stand on: those that share most of their height. */
    private static List<List<Word>> rows(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        // Large words first: a raised mark joins the line of the words beside it and makes none of its own.
        sorted.sort(Comparator.comparingDouble(Word::size).reversed().thenComparingDouble(Word::base));
        List<List<Word>> rows = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Word word : sorted) {
            int at = row(word, rows, boxes);
            if (at < 0) {
                rows.add(new ArrayList<>(List.of(word)));
                boxes.add(word.box());
            } else {
                rows.get(at).add(word);
            }
        }
        rows.sort(Comparator.comparingDouble(row -> row.get(0).base()));
        return rows;
    }

    private static int row(Word word, List<List<Word>> rows, List<Box> boxes) {
        int best = -1;
        double most = 0.5 * word.box().height();
        for (int i = rows.size() - 1; i >= 0; i--) {
            double shared = word.box().sharedHeight(boxes.get(i));
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
