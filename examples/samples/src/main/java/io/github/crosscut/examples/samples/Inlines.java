package io.github.crosscut.examples.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the words inside a block of Markdown. */
final class Inlines extends AbstractVisitor {

    private static final Pattern NUMBER = Pattern.compile("\\[\\^(\\d+)]");

    private final List<Run> runs = new ArrayList<>();
    private boolean bold;

    private Inlines() {}

    /** The words of a block. */
    static List<Run> of(Node block) {
        List<Run> numbered = new ArrayList<>();
        unnumbered(block).forEach(run -> number(run, numbered));
        return List.copyOf(numbered);
    }

    /** The same, in which the numbers of footnotes are words. */
    static List<Run> unnumbered(Node block) {
        Inlines inlines = new Inlines();
        block.accept(inlines);
        return inlines.runs;
    }

    private static void number(Run run, List<Run> numbered) {
        Matcher number = NUMBER.matcher(run.words());
        int end = 0;
        while (number.find()) {
            numbered.add(new Run(run.words().substring(end, number.start()), run.bold(), false));
            numbered.add(new Run(number.group(1), false, true));
            end = number.end();
        }
        if (end < run.words().length()) {
            numbered.add(new Run(run.words().substring(end), run.bold(), false));
        }
    }

    private void add(String words) {
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).bold() == bold) {
            runs.set(last, new Run(runs.get(last).words() + words, bold, false));
        } else {
            runs.add(new Run(words, bold, false));
        }
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(HtmlInline tag) {
        add("\n");
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold = true;
        visitChildren(strong);
        bold = false;
    }
}
