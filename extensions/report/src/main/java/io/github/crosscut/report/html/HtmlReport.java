package io.github.crosscut.report.html;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Results as one page to look at and search: themes by review, every statement with the words and the rule behind its themes,
 * what case rules found, and what is to be reviewed.
 *
 * <p>The page is one file. It holds its libraries and its data, makes no request, and its security policy forbids it any. What
 * reviews and packs say is data in it, never markup. Reviews are written as they are added; the same results give the same
 * bytes. Not thread-safe.
 */
public final class HtmlReport implements Report {

    private final PageWriter page;
    private final RulePack pack;
    private final @Nullable Scheme scheme;
    private final RuleNumbers rules = new RuleNumbers();

    /**
     * Begins the page.
     *
     * @param out closed by {@link #close()}; holds no page where the run is not finished
     * @param pack the rules that gave the results
     * @param scheme the board's scheme that is chosen when the page opens, or null for none; those of the pack are offered too
     * @throws IOException if the stream does not take it
     */
    public HtmlReport(OutputStream out, RulePack pack, @Nullable Scheme scheme) throws IOException {
        this.pack = pack;
        this.scheme = scheme;
        this.page = new PageWriter(out, Frame.REPORT);
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        page.data("review", ReviewData.of(review, rules));
    }

    @Override
    public void finish(RunResults results) throws IOException {
        page.data(
                "pack",
                PackData.of(pack, scheme, rules.names(), results.counts().recurring()));
        page.data("run", new RunData(results.decisions(), results.failures()));
        page.end();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
