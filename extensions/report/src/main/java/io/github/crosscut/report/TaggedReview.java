package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.Outcome;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A review with what the rules say of it.
 *
 * @param document what was read
 * @param statements its statements, in the order of the document
 * @param cases its cases, in the order in which they begin; statements of no case are in none of them
 */
public record TaggedReview(Review document, List<TaggedStatement> statements, List<CaseClassification> cases) {

    public TaggedReview {
        statements = List.copyOf(statements);
        cases = List.copyOf(cases);
    }

    /** A review of which no more is known than its name. */
    public TaggedReview(String review, List<TaggedStatement> statements, List<CaseClassification> cases) {
        this(named(review, statements), statements, cases);
    }

    private static Review named(String name, List<TaggedStatement> statements) {
        List<LocatedStatement> places =
                statements.stream().map(TaggedStatement::place).toList();
        return new Review(name, null, "", places, Format.TEXT, ReviewDetails.NONE, List.of());
    }

    /** Classifies every statement and every case of a review. A statement that fails is listed as failed. */
    public static TaggedReview of(Review review, ThemeClassifier classifier) {
        // All in one call, which lets the classifier reuse what is dear to make.
        Iterator<Outcome> outcomes = classifier
                .classifyAll(review.statements().stream().map(LocatedStatement::statement))
                .iterator();
        var statements = new ArrayList<TaggedStatement>();
        var cases = new LinkedHashMap<String, List<Outcome>>();
        for (LocatedStatement place : review.statements()) {
            Outcome outcome = outcomes.next();
            statements.add(new TaggedStatement(place, outcome));
            if (place.caseId() != null) {
                cases.computeIfAbsent(place.caseId(), id -> new ArrayList<>()).add(outcome);
            }
        }
        List<CaseClassification> classified = new ArrayList<>();
        cases.forEach((caseId, its) -> classified.add(classifier.classifyCaseOf(caseId, its)));
        return new TaggedReview(review, statements, classified);
    }

    /** The review's name. */
    public String review() {
        return document.name();
    }

    /** What its document says of it. */
    public AboutReview about() {
        return AboutReview.of(document);
    }

    /** How many statements carry at least one theme. */
    public long withThemes() {
        return statements.stream()
                .flatMap(statement -> statement.classification().stream())
                .filter(classification -> !classification.matches().isEmpty())
                .count();
    }
}
