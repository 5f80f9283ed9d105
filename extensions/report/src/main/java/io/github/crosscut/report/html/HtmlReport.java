package io.github.crosscut.report.html;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.TaggedReview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
    private final Function<List<CaseThemes>, List<CasesMatch>> acrossCases;
    private final RuleNumbers rules = new RuleNumbers();
    private final List<CaseThemes> cases = new ArrayList<>();

    /**
     * Begins the page.
     *
     * @param out closed by {@link #close()}
     * @param pack the rules that gave the results
     * @param scheme the board's scheme that is chosen when the page opens, or null for none; those of the pack are offered too
     * @param acrossCases says what rules over many cases find, once all are added: {@code classifier::acrossCases}
     * @throws IOException if the stream does not take it
     */
    public HtmlReport(
            OutputStream out,
            RulePack pack,
            @Nullable Scheme scheme,
            Function<List<CaseThemes>, List<CasesMatch>> acrossCases)
            throws IOException {
        this.pack = pack;
        this.scheme = scheme;
        this.acrossCases = acrossCases;
        this.page = new PageWriter(out);
    }

    @Override
    public void add(TaggedReview review) throws IOException {
        page.data("review", ReviewData.of(review, rules));
        for (CaseClassification whole : review.cases()) {
            cases.add(CaseThemes.of(caseName(review, whole), whole));
        }
    }

    /** The same name of a case stands in many reviews. */
    private static String caseName(TaggedReview review, CaseClassification whole) {
        return review.review() + ": " + whole.caseId();
    }

    @Override
    public void close() throws IOException {
        try (page) {
            page.data("pack", PackData.of(pack, scheme, rules.names(), acrossCases.apply(cases)));
        }
    }
}
