package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.Kind;
import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;

/** Tells which lines are headings, which are titles or other labels, and which are statements after all. */
final class HeadingFinder {

    /** So many short lines in a row below "Key Learning" are its points, not headings. */
    private static final int FEWEST_POINTS = 3;

    private final List<Block> blocks;
    private final CaseNames cases;
    private final boolean severalCases;
    private final List<Block> headed = new ArrayList<>();

    private HeadingFinder(List<Block> blocks, CaseNames cases) {
        this.blocks = blocks;
        this.cases = cases;
        this.severalCases = blocks.stream()
                        .filter(Labels::isLine)
                        .flatMap(block -> cases.whole(words(block)).stream())
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** The document of these blocks, its headings told from its text. */
    static Headed find(List<Block> blocks, CaseNames cases) {
        HeadingFinder finder = new HeadingFinder(blocks, cases);
        int titles = finder.titles();
        finder.read(titles);
        return new Headed(
                blocks.subList(0, titles).stream().map(HeadingFinder::words).toList(), finder.headed);
    }

    /** Number of lines that name the document: those above its first section. */
    private int titles() {
        int end = linesEnd(0);
        for (int i = 0; i < end; i++) {
            if (beginsSection(i)) {
                return i;
            }
        }
        return end > 1 && end < blocks.size() && isSectionBelowTitles(end - 1) ? end - 1 : end;
    }

    /** The last of several lines above the text is a section's heading, unless it is a by-line or the only title. */
    private boolean isSectionBelowTitles(int last) {
        String line = words(blocks.get(last));
        return !isByLine(line) && (!isTitle(line) || isTitleAbove(last));
    }

    private boolean isTitleAbove(int i) {
        return blocks.subList(0, i).stream().anyMatch(block -> isTitle(words(block)));
    }

    private boolean beginsSection(int i) {
        String line = words(blocks.get(i));
        if (cases.whole(line).isPresent()) {
            return severalCases || (i > 0 && endsBelow(i));
        }
        return isKnown(line) && (!isTitle(line) || isTitleAbove(i)) && !(i == 0 && isTop());
    }

    /** Whether a heading below, marked like this one or higher, ends its section. */
    private boolean endsBelow(int i) {
        return blocks.get(i) instanceof Heading heading
                && blocks.stream()
                        .skip(i + 1L)
                        .anyMatch(block -> block instanceof Heading below && below.level() <= heading.level());
    }

    /** Whether the first heading stands alone above all others. */
    private boolean isTop() {
        IntSummaryStatistics others = blocks.stream()
                .skip(1)
                .mapToInt(block -> block instanceof Heading heading ? heading.level() : 0)
                .filter(level -> level > 0)
                .summaryStatistics();
        return blocks.get(0) instanceof Heading first && others.getCount() > 0 && first.level() < others.getMin();
    }

    private static boolean isTitle(String line) {
        return WordList.TITLE.hasPhraseIn(Fold.words(line));
    }

    private static boolean isByLine(String line) {
        return WordList.BODY.hasPhraseIn(Fold.words(line));
    }

    private void read(int from) {
        int i = from;
        while (i < blocks.size()) {
            int end = linesEnd(i);
            if (end == i) {
                headed.add(blocks.get(i));
                i++;
            } else {
                lines(i, end);
                i = end;
            }
        }
    }

    /** Reads lines between two texts: the known headings among them and the others between those. */
    private void lines(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            Block line = blocks.get(i);
            if (isHeading(line)) {
                others(start, i, false);
                headed.add(asHeading(line));
                start = i + 1;
            }
        }
        others(start, to, to < blocks.size());
    }

    /** Reads lines that nothing but their form marks. */
    private void others(int from, int to, boolean textBelow) {
        List<Block> lines = blocks.subList(from, to);
        boolean firstBelowKind =
                !headed.isEmpty() && headed.get(headed.size() - 1) instanceof Heading above && isKind(above);
        if (firstBelowKind && (!textBelow || lines.size() >= FEWEST_POINTS)) {
            // "Key Learning", then short lines and no other text: they are what was learned.
            headed.addAll(lines);
        } else if (lines.size() < FEWEST_POINTS
                && (textBelow || (to < blocks.size() && isKnown(words(blocks.get(to)))))) {
            lines.forEach(line -> headed.add(asHeading(line)));
        } else if (textBelow) {
            headed.add(asHeading(lines.get(lines.size() - 1)));
        }
    }

    private boolean isHeading(Block line) {
        return line instanceof Heading
                || (line instanceof Paragraph paragraph && paragraph.strong())
                || isKnown(words(line));
    }

    private boolean isKnown(String line) {
        return cases.whole(line).isPresent() || HeadingWords.kind(line).isPresent() || HeadingWords.isSilent(line);
    }

    private static boolean isKind(Heading heading) {
        return HeadingWords.kind(words(heading))
                .filter(kind -> kind != Kind.NARRATIVE)
                .isPresent();
    }

    private static Heading asHeading(Block line) {
        return line instanceof Heading heading ? heading : new Heading(line.words(), Headed.UNMARKED);
    }

    private int linesEnd(int from) {
        int end = from;
        while (end < blocks.size() && Labels.isLine(blocks.get(end))) {
            end++;
        }
        return end;
    }

    private static String words(Block block) {
        return block.words().text();
    }
}
