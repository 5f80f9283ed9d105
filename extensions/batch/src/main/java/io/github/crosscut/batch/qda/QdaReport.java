package io.github.crosscut.batch.qda;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.refiqda.Case;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Guids;
import io.github.crosscut.refiqda.Note;
import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.refiqda.TextSource;
import io.github.crosscut.refiqda.User;
import io.github.crosscut.refiqda.Variable;
import io.github.crosscut.refiqda.VariableType;
import io.github.crosscut.refiqda.VariableValue;
import io.github.crosscut.report.CaseTable;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tagged reviews as a REFI-QDA project, which NVivo, MAXQDA, ATLAS.ti and QualCoder open, and their themes as a REFI-QDA
 * codebook. The same reviews give the same bytes.
 *
 * <p>The format tells of all cases before the first text, so the texts and codings of all reviews are kept until the end: a
 * run over 10,000 statements took less than 400 MB of heap.
 */
public final class QdaReport implements Report {

    private static final String HOW = """
            %1$s tagged these reviews by rules: %2$s.

            Each coding with a theme is made of words that a rule rests on. The memo of its passage says which rule, and the \
            stance of the statement: concern (something was wrong or missing), strength (it was done well), expectation (it \
            should or will be done), neutral (description). Codes "to review" are cues that a person should look at. Codes \
            "Kind: ..." hold each statement whole. It describes what is recorded in reviews; it scores no family and predicts \
            nothing.

            To correct: delete the codings of a theme in a statement where the theme is not there; code other words of the \
            statement where other words earn it; code a statement that was missed; code it under your own name as well where you \
            agree. Export the project as REFI-QDA, and 'crosscut import' tells what you decided. Leave the texts as they are.""";

    private static final Variable BOARD = Variable.of("Board", VariableType.TEXT);
    private static final Variable TYPE = Variable.of("Type of review", VariableType.TEXT);
    private static final Variable YEAR = Variable.of("Year", VariableType.INTEGER);

    /** QualCoder knows a variable as one of cases or one of sources, so those of sources are others. */
    private static final Variable REVIEW_BOARD = Variable.of("Review: board", VariableType.TEXT);

    private static final Variable REVIEW_TYPE = Variable.of("Review: type", VariableType.TEXT);
    private static final Variable REVIEW_YEAR = Variable.of("Review: year", VariableType.INTEGER);

    private final OutputStream project;
    private final OutputStream codebook;
    private final Coder coder;
    private final Codes codes;
    private final Map<String, List<Decided>> decisions;
    private final Names sourceNames = new Names();
    private final Names caseNames = new Names();
    private final List<TextSource> sources = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<Code> twins = new ArrayList<>();

    /**
     * Writes to two streams, which {@link #close()} closes. Nothing is written where the run is not finished.
     *
     * @param decided what people decided about the tags, at most one for each theme of a statement; a rejected or moved tag
     *     gives way to it, and what they say is coded under their names, on their days; one on a theme that is no longer in
     *     the pack is left out
     */
    public QdaReport(OutputStream project, OutputStream codebook, Coder coder, List<Decided> decided) {
        this.project = project;
        this.codebook = codebook;
        this.coder = coder;
        this.codes = new Codes(coder);
        this.decisions = Decided.byOneNameEach(decided, coder.program()).stream()
                .filter(it -> codes.holds(it.theme()))
                .collect(Collectors.groupingBy(Decided::statement));
    }

    @Override
    public void add(TaggedReview review) {
        var text = new ReviewText(coder, codes, review, decisions);
        ReviewDetails details = review.document().details();
        review.cases().forEach(it -> addCase(it, review.review(), text, details));
        sources.add(text.source(
                sourceNames.unique(review.review()), values(details, REVIEW_BOARD, REVIEW_TYPE, REVIEW_YEAR)));
    }

    private void addCase(CaseClassification whole, String review, ReviewText text, ReviewDetails details) {
        UUID guid = Guids.of("crosscut", "case", review, whole.caseId());
        // The same name of a case stands in many reviews.
        String name = caseNames.unique(review + ": " + whole.caseId());
        twins.add(codes.twin(guid, name));
        cases.add(new Case(
                guid,
                name,
                memo(whole),
                List.of(),
                values(details, BOARD, TYPE, YEAR),
                List.of(text.guid()),
                text.caseText(whole.caseId(), guid)));
    }

    private static String memo(CaseClassification whole) {
        var memo = new Memo().line("themes", String.join("; ", whole.themes()));
        whole.matches().forEach(it -> memo.line("case rule", CaseTable.inWords(it)));
        whole.review().forEach(it -> memo.line("to review", CaseTable.inWords(it)));
        return memo.toString();
    }

    private static List<VariableValue> values(ReviewDetails details, Variable board, Variable type, Variable year) {
        List<VariableValue> values = new ArrayList<>();
        add(values, board, details.board());
        add(values, type, details.type());
        add(values, year, details.year());
        return values;
    }

    private static void add(List<VariableValue> values, Variable variable, @Nullable Object value) {
        if (value != null) {
            values.add(variable.is(value.toString()));
        }
    }

    private Project project() {
        Project.Builder made = Project.builder("Crosscut, " + coder.pack().name())
                .origin(coder.program())
                .authorship(coder.authorship())
                .description("Tagged by " + coder.program() + ", " + coder.rules() + ".")
                .user(coder.user())
                .note(new Note(
                        Guids.of("crosscut", "how"),
                        "How these reviews were coded",
                        HOW.formatted(coder.program(), coder.rules()),
                        coder.authorship()));
        decisions.values().stream()
                .flatMap(List::stream)
                .map(Decided::user)
                .filter(it -> !it.equals(coder.user()))
                .distinct()
                .sorted(Comparator.comparing(User::name))
                .forEach(made::user);
        codes.all().forEach(made::code);
        if (!twins.isEmpty()) {
            made.code(codes.below("Cases", "A code for each case, over its passages.", twins));
        }
        List.of(BOARD, TYPE, YEAR, REVIEW_BOARD, REVIEW_TYPE, REVIEW_YEAR).forEach(made::variable);
        cases.forEach(made::inCase);
        sources.forEach(made::source);
        codes.sets().forEach(made::set);
        return made.build();
    }

    @Override
    public void finish(RunResults results) throws IOException {
        RefiQda.write(project(), project);
        RefiQda.write(codes.codebook(), codebook);
    }

    @Override
    public void close() throws IOException {
        try (project) {
            codebook.close();
        }
    }
}
