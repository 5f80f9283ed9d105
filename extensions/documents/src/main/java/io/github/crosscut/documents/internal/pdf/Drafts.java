package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.Joiner;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Mark;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.layout.TypeSizes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Makes headings, paragraphs and items of the lines that belong together. Not thread-safe. */
final class Drafts {

    /** Longer lines in large type are no headings but what a page wants to be seen first. */
    private static final int MOST_WORDS_OF_HEADING = 25;

    private static final int MOST_WORDS_OF_NUMBERED_HEADING = 13;

    /** Points; marks closer than this stand on the same level. */
    private static final double SAME_INDENT = 4;

    private final PdfText text;
    private final Hyphens hyphens;
    private final TypeSizes sizes;
    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<Double> indents = new ArrayDeque<>();

    Drafts(PdfText text, Hyphens hyphens, TypeSizes sizes) {
        this.text = text;
        this.hyphens = hyphens;
        this.sizes = sizes;
    }

    /** A block whose mark is not yet told to be that of an item or of a heading. */
    private record Draft(Passage words, Optional<Mark> mark, boolean strong, int heading, int level) {

        int number() {
            return mark.map(Mark::ordinal).orElse(0);
        }

        Passage unmarked() {
            return words.slice(mark.map(Mark::length).orElse(0));
        }
    }

    /** The lines of one paragraph, item or heading. */
    void add(List<Line> lines) {
        Joiner joiner = new Joiner(hyphens);
        lines.forEach(line -> joiner.add(text.of(line)));
        Passage words = Cleaner.clean(joiner.build());
        if (words.isEmpty()) {
            return;
        }
        boolean strong = lines.stream().allMatch(Line::bold);
        double size = lines.get(0).size();
        boolean large = sizes.isLarge(size)
                && Ends.countWords(words.text(), MOST_WORDS_OF_HEADING + 1) <= MOST_WORDS_OF_HEADING
                && !words.text().endsWith(".");
        Optional<Mark> mark = Mark.of(words.text()).filter(found -> found.length() < words.length());
        int level = mark.isPresent() ? level(lines.get(0).left()) : 0;
        if (mark.isEmpty()) {
            indents.clear();
        }
        drafts.add(new Draft(words, mark, strong, large ? sizes.level(size) : 0, level));
    }

    /** What follows stands in another column or on another page, where the same indents mean other places. */
    void newRegion() {
        indents.clear();
    }

    private int level(double left) {
        while (!indents.isEmpty() && indents.element() > left + SAME_INDENT) {
            indents.pop();
        }
        if (indents.isEmpty() || indents.element() < left - SAME_INDENT) {
            indents.push(left);
        }
        return indents.size();
    }

    /** The blocks of all that was added. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean numbered = draft.mark()
                    .filter(mark -> mark.style() != Mark.Style.SYMBOL)
                    .isPresent();
            boolean paragraph = draft.mark().isEmpty()
                    || draft.mark().get().style() == Mark.Style.DECIMAL
                    || (numbered && isNumberedHeading(i));
            if (draft.heading() > 0 && (draft.mark().isEmpty() || (numbered && paragraph))) {
                blocks.add(new Heading(draft.unmarked(), draft.heading()));
            } else {
                blocks.addAll(paragraph ? paragraphs(draft) : items(draft));
            }
        }
        return blocks;
    }

    /** A paragraph, which may hold bullets that stand within its lines. */
    private static List<Block> paragraphs(Draft draft) {
        List<Block> found = Lines.of(draft.unmarked(), draft.strong());
        boolean whole = found.size() < 2 && found.stream().allMatch(Paragraph.class::isInstance);
        return whole && !isMarkedUp(draft) ? List.of(new Paragraph(draft.unmarked(), draft.strong())) : found;
    }

    private static List<Block> items(Draft draft) {
        Passage words = Lines.unmarked(draft.words());
        if (!isMarkedUp(draft)) {
            return List.of(new Item(words, draft.level(), false, draft.number()));
        }
        return Lines.of(words, false).stream()
                .map(block -> (Block) new Item(block.words(), draft.level(), false, draft.number()))
                .toList();
    }

    /** Whether tags of HTML are left in the words, as some programs that fill in tables do. */
    private static boolean isMarkedUp(Draft draft) {
        return draft.words().text().indexOf('<') >= 0;
    }

    /** Whether "3. Findings" is a heading and no item of a list: it is short, and its neighbours are not numbered too. */
    private boolean isNumberedHeading(int i) {
        Draft draft = drafts.get(i);
        String words = draft.unmarked().text();
        return draft.number() > 0
                && !Ends.isFinished(words)
                && Ends.countWords(words, MOST_WORDS_OF_NUMBERED_HEADING) < MOST_WORDS_OF_NUMBERED_HEADING
                && number(i + 1) != draft.number() + 1
                && number(i - 1) != draft.number() - 1;
    }

    /** The number of a neighbour; -1 where there is none. */
    private int number(int i) {
        int number = i < 0 || i >= drafts.size() ? 0 : drafts.get(i).number();
        return number == 0 ? -1 : number;
    }
}
