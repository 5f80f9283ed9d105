package io.github.crosscut.examples.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown into blocks. Beside what Markdown has, {@code [^1]} is the number of a footnote, a paragraph that begins with
 * {@code [^1]:} is the footnote, and {@code <br>} begins a line in a cell of a table. Soft hyphens are written as entities.
 */
final class MarkdownProse extends AbstractVisitor {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]:\\s*");

    private final List<Block> blocks;
    private final Map<String, List<Run>> notes;
    private int depth = -1;
    private int number;

    /** Adds to the blocks and the notes. */
    MarkdownProse(List<Block> blocks, Map<String, List<Run>> notes) {
        this.blocks = blocks;
        this.notes = notes;
    }

    void read(String markdown) {
        PARSER.parse(markdown).accept(this);
    }

    @Override
    public void visit(Heading heading) {
        blocks.add(new Block.Heading(heading.getLevel(), Run.plain(Inlines.of(heading))));
    }

    @Override
    public void visit(Paragraph paragraph) {
        String words = Run.plain(Inlines.unnumbered(paragraph));
        Matcher note = NOTE.matcher(words);
        if (note.lookingAt()) {
            notes.put(note.group(1), Run.of(words.substring(note.end())));
        } else if (depth >= 0) {
            blocks.add(new Block.Item(depth, number, Inlines.of(paragraph)));
        } else {
            blocks.add(new Block.Paragraph(Inlines.of(paragraph)));
        }
    }

    @Override
    public void visit(BulletList list) {
        items(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        items(list, list.getMarkerStartNumber());
    }

    private void items(Node list, int first) {
        int outer = number;
        depth++;
        number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            visitChildren((ListItem) item);
            number += first == 0 ? 0 : 1;
        }
        depth--;
        number = outer;
    }

    @Override
    public void visit(CustomBlock block) {
        List<List<List<Run>>> rows = new ArrayList<>();
        if (block instanceof TableBlock) {
            block.accept(new AbstractVisitor() {
                @Override
                public void visit(CustomNode node) {
                    if (node instanceof TableRow) {
                        rows.add(new ArrayList<>());
                    }
                    if (node instanceof TableCell) {
                        rows.get(rows.size() - 1).add(Inlines.of(node));
                    } else {
                        visitChildren(node);
                    }
                }
            });
            blocks.add(new Block.Table(rows));
        }
    }
}
