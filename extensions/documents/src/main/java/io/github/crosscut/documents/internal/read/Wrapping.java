package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Mark;
import java.util.List;

/** Tells where the lines of a text are broken by its page and where on purpose. */
final class Wrapping {

    private final int width;

    private Wrapping(int width) {
        this.width = width;
    }

    /**
     * For the lines of a text. The page's width is taken from the lines that are broken beyond doubt: those that go on with
     * a small letter. Their upper quartile stays below the true width and above headings; without such lines nothing counts
     * as full.
     */
    static Wrapping of(List<SourceLine> lines) {
        int[] widths = java.util.stream.IntStream.range(1, lines.size())
                .filter(i -> !lines.get(i - 1).isBlank() && isBroken(lines.get(i - 1), lines.get(i)))
                .map(i -> lines.get(i - 1).width())
                .sorted()
                .toArray();
        return new Wrapping(widths.length == 0 ? Integer.MAX_VALUE : widths[widths.length * 3 / 4]);
    }

    /** Whether a line goes on where the one before it was broken by the page. */
    boolean continues(SourceLine last, SourceLine line) {
        String before = last.words();
        if (!Ends.isFinished(before)) {
            return isBroken(last, line) || Ends.isDangling(before) || isFull(last, line);
        }
        return isFull(last, line) && !isShort(line);
    }

    private static boolean isBroken(SourceLine last, SourceLine line) {
        String words = line.words();
        return Ends.startsLower(words) && Mark.of(words).isEmpty() && !Ends.isFinished(last.words());
    }

    /** Whether the line's first word had no room on the last line. */
    boolean isFull(SourceLine last, SourceLine line) {
        int word = line.start();
        while (word < line.end() && !Cleaner.isSpace(line.text().charAt(word))) {
            word++;
        }
        return last.width() + 1 + word - line.start() > width;
    }

    /** Whether a line may be a heading below a full line that happens to end a sentence. */
    private boolean isShort(SourceLine line) {
        return line.width() < width / 2 && !Ends.isFinished(line.words());
    }
}
