package io.github.crosscut.batch.tag;

import io.github.crosscut.CaseThemes;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Review;
import io.github.crosscut.report.HeadingCounts;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunCounts;
import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents one after the other, classifies them and hands them to reports, so that only one review is in memory.
 * A document that fails is noted and the rest goes on. Not thread-safe.
 */
public final class Tagging {

    private final Reviews reviews;
    private final ThemeClassifier classifier;
    private final @Nullable Scheme scheme;
    private final List<Report> reports;
    private final Consumer<Failure> listener;

    private final List<Input> inputs = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<ReviewCounts> counts = new ArrayList<>();
    private final List<HeadingCounts> headings = new ArrayList<>();
    private final List<CaseThemes> cases = new ArrayList<>();

    /**
     * Begins a run.
     *
     * @param scheme the board's scheme under whose headings to count, or null for none
     * @param listener is told of each failure at once
     */
    public Tagging(
            Reviews reviews,
            ThemeClassifier classifier,
            @Nullable Scheme scheme,
            List<Report> reports,
            Consumer<Failure> listener) {
        this.reviews = reviews;
        this.classifier = classifier;
        this.scheme = scheme;
        this.reports = List.copyOf(reports);
        this.listener = listener;
    }

    /**
     * Tags a document.
     *
     * @throws IOException if a report cannot be written
     */
    public void add(Document document) throws IOException {
        Optional<TaggedReview> tagged = tag(document);
        if (tagged.isPresent()) {
            count(tagged.get());
            for (Report report : reports) {
                report.add(tagged.get());
            }
        }
    }

    private void count(TaggedReview review) {
        counts.add(ReviewCounts.of(review));
        if (scheme != null) {
            headings.add(HeadingCounts.of(review, scheme));
        }
        // The same name of a case stands in many reviews.
        review.cases().forEach(it -> cases.add(CaseThemes.of(review.review() + ": " + it.caseId(), it)));
    }

    private Optional<TaggedReview> tag(Document document) {
        try {
            // A folder, or what is no file, has no content; its reading tells what is wrong with it.
            String sha256 = Files.isRegularFile(document.file()) ? Sha256.of(document.file()) : "";
            Review review = reviews.read(document);
            TaggedReview tagged = classified(review);
            review.warnings().forEach(warning -> note(new Failure(Reviews.path(document), null, warning)));
            inputs.add(input(document, sha256, tagged));
            failedStatements(document, tagged);
            return Optional.of(tagged);
        } catch (DocumentFailure | IOException e) {
            note(new Failure(Reviews.path(document), null, Problem.of(e)));
            return Optional.empty();
        }
    }

    private TaggedReview classified(Review review) throws DocumentFailure {
        try {
            return TaggedReview.of(review, classifier);
        } catch (RuntimeException e) {
            // A fault in the classifying of one document must not lose the others.
            throw DocumentFailure.internal(e);
        }
    }

    private void failedStatements(Document document, TaggedReview tagged) {
        for (TaggedStatement statement : tagged.statements()) {
            String id = statement.place().statement().id();
            statement.error().ifPresent(error -> note(new Failure(Reviews.path(document), id, error)));
        }
    }

    /** What was read so far, in order. */
    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    /** What failed so far, in order. */
    public List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** What was found so far, in order, and what rules over many cases say of it. */
    public RunCounts counts() {
        return new RunCounts(counts, headings, classifier.acrossCases(cases));
    }

    private static Input input(Document document, String sha256, TaggedReview tagged) {
        return new Input(
                tagged.review(),
                Reviews.path(document),
                sha256,
                tagged.cases().size(),
                tagged.statements().size(),
                tagged.withThemes());
    }

    private void note(Failure failure) {
        failures.add(failure);
        listener.accept(failure);
    }
}
