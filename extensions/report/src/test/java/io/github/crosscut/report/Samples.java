package io.github.crosscut.report;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.CaseMatch.Ground;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.StatementException;
import io.github.crosscut.Theme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Invented results, made without a classifier. */
final class Samples {

    static final String REVIEW = "2021/child-fern";
    private static final ReviewDetails DETAILS =
            new ReviewDetails("Ashfield Safeguarding Board", "serious case review", "2021-06", 2021);
    static final String DIGEST = "d1635";

    private Samples() {}

    static Theme theme(String id) {
        return new Theme(id, "Title of " + id, "Definition.", "Group", "", "", "", false);
    }

    /** A match of the first of each of the words in the text, all by one rule. */
    static ThemeMatch match(String theme, Stance stance, Grade grade, String text, String... words) {
        List<Evidence> evidence = List.of(words).stream()
                .map(word -> new Evidence(
                        theme + "/rule", "concept", new Span(text.indexOf(word), text.indexOf(word) + word.length())))
                .toList();
        return new ThemeMatch(theme, stance, grade, evidence);
    }

    static Outcome classified(String id, String text, Stance stance, ThemeMatch... matches) {
        var statement = Statement.of(id, text, Kind.LEARNING);
        return new Outcome.Classified(
                new Classification(statement, List.of(matches), List.of(), List.of(), stance, DIGEST));
    }

    static TaggedStatement tagged(@Nullable String caseId, Outcome outcome, String text) {
        var statement = Statement.of(outcome.statementId(), text, Kind.LEARNING);
        return new TaggedStatement(
                new LocatedStatement(REVIEW, caseId, null, null, 0, text.length(), statement), outcome);
    }

    /** A review of whose document board, type, date, year and title are known. */
    static TaggedReview review(String name, List<TaggedStatement> statements, List<CaseClassification> cases) {
        var places = statements.stream().map(TaggedStatement::place).toList();
        var document = new Review(name, "Child Fern", "", places, Format.TEXT, DETAILS, List.of());
        return new TaggedReview(document, statements, cases);
    }

    private static TaggedStatement numbered(Outcome outcome, String text) {
        var statement =
                new Statement(outcome.statementId(), text, Kind.LEARNING, Map.of("number", "3", "addressee", "Board"));
        return new TaggedStatement(
                new LocatedStatement(REVIEW, null, null, null, 0, text.length(), statement), outcome);
    }

    /** Somebody's, whose reason a spreadsheet might run. */
    static DecisionRow decision() {
        return new DecisionRow(
                1L,
                REVIEW,
                "f#1",
                "drink",
                "reject",
                4,
                21,
                "mother\u2019s drinking",
                null,
                "Ann",
                "2026-03-04T05:06:07Z",
                "=said of another",
                null);
    }

    /** Two factors of a trio in two statements of Case One, and a statement that failed. */
    static TaggedReview review() {
        String drink = "The mother\u2019s drinking; and the father left, \u201Cagain\u201D.";
        String blow = "He hit her in front of Fern.";
        Outcome first = classified(
                "f#1",
                drink,
                Stance.CONCERN,
                match("drink", Stance.CONCERN, Grade.NAMED, drink, "mother\u2019s drinking"));
        Outcome second = classified(
                "f#2", blow, Stance.NEUTRAL, match("abuse", Stance.NEUTRAL, Grade.DEFINED, blow, "hit", "her"));
        Outcome third = new Outcome.Failed("f#3", new StatementException("f#3", "is too long"));
        var match = new CaseMatch(
                "duo",
                "duo/in-case",
                Grade.DEFINED,
                List.of(new Ground("abuse", List.of("f#2")), new Ground("drink", List.of("f#1"))));
        var whole = new CaseClassification("Case One", List.of(first, second), List.of(match), List.of(), DIGEST);
        return review(
                REVIEW,
                List.of(tagged("Case One", first, drink), tagged("Case One", second, blow), numbered(third, "=x")),
                List.of(whole));
    }
}
