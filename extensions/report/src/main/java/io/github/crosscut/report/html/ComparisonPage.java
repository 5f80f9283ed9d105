package io.github.crosscut.report.html;

import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.compare.Comparison;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Two sets of results side by side as one page, with every statement behind a number. Like {@link HtmlReport} it holds all that
 * it needs and makes no request. Reviews are written as they are added; the same results give the same bytes. Not thread-safe.
 */
public final class ComparisonPage implements Closeable {

    private final PageWriter page;
    private final RuleNumbers rules = new RuleNumbers();

    /**
     * Begins the page.
     *
     * @param out closed by {@link #close()}
     * @throws IOException if the stream does not take it
     */
    public ComparisonPage(OutputStream out) throws IOException {
        this.page = new PageWriter(out, Frame.COMPARISON);
    }

    /**
     * Adds a review of the first side.
     *
     * @throws IOException if the output does not take it
     */
    public void addToFirst(TaggedReview review) throws IOException {
        page.data("review", ComparedReview.of(0, review, rules));
    }

    /**
     * Adds a review of the second side.
     *
     * @throws IOException if the output does not take it
     */
    public void addToSecond(TaggedReview review) throws IOException {
        page.data("review", ComparedReview.of(1, review, rules));
    }

    /**
     * Ends the page. Without it, it is no page.
     *
     * @throws IOException if the output does not take it
     */
    public void finish(Comparison comparison) throws IOException {
        page.data("comparison", ComparisonData.of(comparison, rules.names()));
        page.end();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
