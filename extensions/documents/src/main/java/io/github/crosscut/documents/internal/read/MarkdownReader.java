package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Cell;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Item;
import io.github.crosscut.documents.internal.layout.Block.Row;
import io.github.crosscut.documents.internal.layout.Cleaner;
import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Lines;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown with GFM's tables, and tables whose cells are parted by tabs. */
public final class MarkdownReader {

    private static final Parser PARSER = parser(List.of(TablesExtension.create()));
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private final String text;
    private final Hyphens hyphens;
    private final List<Block> blocks = new ArrayList<>();
    private final IdentityHashMap<Node, Integer> numbers = new IdentityHashMap<>();

    private MarkdownReader(String text) {
        this.text = text;
        this.hyphens = new Hyphens(text);
    }

    /** The layout of a normalised text. */
    public static Layout read(String text) {
        return new MarkdownReader(text).read();
    }

    private Layout read() {
        Node document = parse(withoutTabRows());
        for (Node node = document.getFirstChild(); node != null; node = next(node, document)) {
            read(node);
        }
        blocks.sort(Comparator.comparingInt(block -> block.words().start()));
        return new Layout(text, null, blocks);
    }

    /** Indented text is text: reviews hold no code. Nesting is bounded for time; what lies deeper is read as text. */
    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .enabledBlockTypes(Set.of(
                        org.commonmark.node.Heading.class,
                        BlockQuote.class,
                        FencedCodeBlock.class,
                        HtmlBlock.class,
                        ThematicBreak.class,
                        ListBlock.class))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(100)
                .maxInlineNesting(100)
                .build();
    }

    private static Node parse(String markdown) {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            // Tables of more than a million cells are refused; no review has them, so they are read as text.
            return WITHOUT_TABLES.parse(markdown);
        }
    }

    /** Reads the rows parted by tabs and leaves blanks in their place, so that all offsets stay. */
    private String withoutTabRows() {
        List<SourceLine> lines = SourceLine.of(text);
        BitSet rows = TabRows.in(lines);
        StringBuilder masked = new StringBuilder(text);
        for (int i = rows.nextSetBit(0); i >= 0; i = rows.nextSetBit(i + 1)) {
            SourceLine line = lines.get(i);
            if (!line.words().startsWith("|")) {
                blocks.add(TabRows.row(line, i == 0 || !rows.get(i - 1)));
                masked.replace(line.from(), line.to(), " ".repeat(line.to() - line.from()));
            }
        }
        return masked.toString();
    }

    /** The next node in the document's order, without what {@link #read(Node)} has read with its parent. */
    private static @Nullable Node next(Node node, Node root) {
        boolean enter = node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
        if (enter && node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != root && up.getNext() == null) {
            up = up.getParent();
        }
        return up == root ? null : up.getNext();
    }

    private void read(Node node) {
        if (node instanceof org.commonmark.node.Heading heading) {
            Passage words = Cleaner.clean(Inlines.of(node, text, hyphens).words());
            blocks.add(new Heading(words, heading.getLevel()));
        } else if (node instanceof Paragraph) {
            paragraph(node);
        } else if (node instanceof TableBlock) {
            table(node);
        } else if (node instanceof HtmlBlock || node instanceof FencedCodeBlock) {
            for (SourceSpan span : node.getSourceSpans()) {
                Passage line = Passage.of(text, span.getInputIndex(), span.getInputIndex() + span.getLength());
                blocks.addAll(Lines.of(line, false));
            }
        }
    }

    private void paragraph(Node node) {
        Inlines inlines = Inlines.of(node, text, hyphens);
        if (!(node.getParent() instanceof ListItem)) {
            blocks.addAll(Lines.of(inlines.words(), inlines.strong()));
        } else if (!(node.getPrevious() instanceof Paragraph)) {
            item(node, inlines);
        }
    }

    /** All paragraphs of an item up to an inner list are one statement. */
    private void item(Node paragraph, Inlines inlines) {
        List<Passage> paragraphs = new ArrayList<>();
        paragraphs.add(Lines.unmarked(Cleaner.clean(inlines.words())));
        for (Node next = paragraph.getNext(); next instanceof Paragraph; next = next.getNext()) {
            paragraphs.add(Cleaner.clean(Inlines.of(next, text, hyphens).words()));
        }
        Passage words = Passage.join(paragraphs);
        if (!words.isEmpty()) {
            blocks.add(new Item(words, level(paragraph.getParent()), inlines.link(), number(paragraph.getParent())));
        }
    }

    /** The number of an item in a numbered list; 0 elsewhere. */
    private int number(Node item) {
        return item.getParent() instanceof OrderedList list
                ? numbers.merge(
                        list, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1), (last, start) -> last + 1)
                : 0;
    }

    private static int level(Node item) {
        int level = 0;
        for (Node node = item; node != null; node = node.getParent()) {
            level += node instanceof ListItem ? 1 : 0;
        }
        return level;
    }

    private void table(Node table) {
        boolean first = true;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    blocks.add(new Row(first, part instanceof TableHead, cells(row)));
                    first = false;
                }
            }
        }
    }

    private List<Cell> cells(Node row) {
        List<Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(new Cell(Lines.of(Inlines.of(cell, text, hyphens).words(), false)));
            }
        }
        return cells;
    }
}
