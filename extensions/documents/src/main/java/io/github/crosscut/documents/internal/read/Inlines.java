package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.internal.layout.Hyphens;
import io.github.crosscut.documents.internal.layout.Joiner;
import io.github.crosscut.documents.internal.layout.Markup;
import io.github.crosscut.documents.internal.layout.Passage;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** What a Markdown block says, without its mark-up; line breaks on purpose are line feeds. */
final class Inlines {

    private final String source;
    private final Joiner lines;
    private Passage.Builder line = new Passage.Builder();
    private boolean strong = true;
    private boolean link = true;

    private Inlines(String source, Hyphens hyphens) {
        this.source = source;
        this.lines = new Joiner(hyphens);
    }

    static Inlines of(Node block, String source, Hyphens hyphens) {
        Inlines inlines = new Inlines(source, hyphens);
        int strong = 0;
        int links = 0;
        for (Node node = block.getFirstChild(); node != null && node != block; ) {
            inlines.read(node, strong > 0, links > 0);
            boolean enter = node.getFirstChild() != null && !(node instanceof Image);
            if (enter) {
                strong += node instanceof StrongEmphasis ? 1 : 0;
                links += node instanceof Link ? 1 : 0;
                node = node.getFirstChild();
                continue;
            }
            while (node != block && node.getNext() == null) {
                node = node.getParent();
                strong -= node instanceof StrongEmphasis ? 1 : 0;
                links -= node instanceof Link ? 1 : 0;
            }
            node = node == block ? block : node.getNext();
        }
        inlines.endLine();
        return inlines;
    }

    /** The words, not cleaned. */
    Passage words() {
        return lines.build();
    }

    /** Whether all of it is set in bold. */
    boolean strong() {
        return strong && !lines.isEmpty();
    }

    /** Whether all of it is links. */
    boolean link() {
        return link && !lines.isEmpty();
    }

    private void read(Node node, boolean inStrong, boolean inLink) {
        if (node instanceof SoftLineBreak) {
            endLine();
        } else if (node instanceof HardLineBreak) {
            breakLine();
        } else if (node instanceof HtmlInline html) {
            html(html);
        } else if (node instanceof Text text) {
            words(text, text.getLiteral(), inStrong, inLink);
        } else if (node instanceof Code code) {
            words(code, code.getLiteral(), inStrong, inLink);
        }
    }

    private void html(HtmlInline html) {
        String replacement = Markup.replacement(html.getLiteral());
        if (replacement.startsWith("\n")) {
            breakLine();
        }
        if (replacement.length() > 1) {
            line.add(replacement.substring(1), start(html), start(html));
        }
    }

    private void words(Node node, String literal, boolean inStrong, boolean inLink) {
        if (!literal.isBlank()) {
            strong &= inStrong;
            link &= inLink;
        }
        line.add(Literals.locate(literal, source, start(node), end(node)));
    }

    private void endLine() {
        lines.add(line.build());
        line = new Passage.Builder();
    }

    private void breakLine() {
        endLine();
        lines.lineBreak();
    }

    private static int start(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int end(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        return last == null ? 0 : last.getInputIndex() + last.getLength();
    }
}
