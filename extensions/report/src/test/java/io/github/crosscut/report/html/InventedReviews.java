package io.github.crosscut.report.html;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Reviews of invented places, as many statements as are asked for, the same at each run. */
final class InventedReviews {

    /** The statements of a review. */
    static final int LENGTH = 50;

    private static final List<String> BOARDS = List.of("Ashfield Safeguarding Board", "Marlow Bay Partnership", "");
    private static final Stance[] STANCES = Stance.values();
    private static final Kind[] KINDS = Kind.values();

    private final Random random = new Random(20261126);

    /** So many statements in reviews of {@link #LENGTH} each. */
    static List<TaggedReview> of(int statements) {
        var invented = new InventedReviews();
        var reviews = new ArrayList<TaggedReview>();
        for (int number = 0; number < statements / LENGTH; number++) {
            reviews.add(invented.review(number));
        }
        return reviews;
    }

    private TaggedReview review(int number) {
        String name = "2024/review-" + number;
        String board = BOARDS.get(number % BOARDS.size());
        var details = new ReviewDetails(
                board.isEmpty() ? null : board, "case review", null, number % 4 == 0 ? null : 2014 + number % 9);
        var statements = new ArrayList<TaggedStatement>();
        for (int index = 0; index < LENGTH; index++) {
            statements.add(statement(name, number, index));
        }
        return tagged(
                name,
                "Learning from the review of Child " + number,
                details,
                statements,
                List.of(whole("Case A", statements)));
    }

    static TaggedReview tagged(
            String name,
            String title,
            ReviewDetails details,
            List<TaggedStatement> statements,
            List<CaseClassification> cases) {
        var places = statements.stream().map(TaggedStatement::place).toList();
        return new TaggedReview(
                new Review(name, title, "", places, Format.TEXT, details, List.of()), statements, cases);
    }

    private TaggedStatement statement(String review, int number, int index) {
        String id = review + "#" + index;
        var text = new StringBuilder("In point ")
                .append(index)
                .append(" of review ")
                .append(number)
                .append(", ");
        var matches = new ArrayList<ThemeMatch>();
        var cues = new ArrayList<ThemeMatch>();
        int themes = random.nextInt(4);
        for (int i = 0; i < themes; i++) {
            String theme = InventedThemes.IDS.get((int) (InventedThemes.IDS.size() * Math.pow(random.nextDouble(), 2)));
            boolean again = matches.stream().anyMatch(it -> it.theme().equals(theme));
            if (!again) {
                boolean cue = random.nextInt(8) == 0;
                (cue ? cues : matches).add(match(theme, cue ? Grade.SUGGESTED : Grade.DEFINED, text));
            }
        }
        text.append("and the group agreed that partners would come back to this at their next meeting in the spring.");
        var statement = Statement.of(id, text.toString(), KINDS[random.nextInt(KINDS.length)]);
        Stance stance = matches.isEmpty() ? Stance.NEUTRAL : matches.get(0).stance();
        var found = new Classification(statement, matches, cues, List.of(), stance, "d1635");
        var place = new LocatedStatement(review, "Case A", "Learning", 1 + index / 10, 0, text.length(), statement);
        return new TaggedStatement(place, new Outcome.Classified(found));
    }

    /** A theme by its first word, which is written behind the text so far. */
    private ThemeMatch match(String theme, Grade grade, StringBuilder text) {
        Stance stance = STANCES[random.nextInt(STANCES.length)];
        text.append("the record speaks of ");
        int start = text.length();
        text.append(InventedThemes.word(theme));
        var evidence = new Evidence(theme + "/words", theme, new Span(start, text.length()));
        text.append(stance == Stance.CONCERN ? " that nobody followed up, " : " that was followed up, ");
        return new ThemeMatch(theme, stance, grade, List.of(evidence));
    }

    /** Its first two statements with a theme are what the case rule rests on. */
    static CaseClassification whole(String caseId, List<TaggedStatement> statements) {
        var grounds = new ArrayList<CaseMatch.Ground>();
        statements.stream()
                .flatMap(it -> it.classification().stream())
                .filter(it -> !it.themes().isEmpty())
                .limit(2)
                .forEach(it -> grounds.add(new CaseMatch.Ground(
                        it.themes().get(0), List.of(it.statement().id()))));
        List<CaseMatch> found = grounds.isEmpty()
                ? List.of()
                : List.of(new CaseMatch("listening", "listening/across-the-case", Grade.DEFINED, grounds));
        List<CaseMatch> cues = grounds.isEmpty()
                ? List.of()
                : List.of(new CaseMatch("moving", "cases/two-of-three", Grade.SUGGESTED, grounds));
        List<Outcome> outcomes =
                statements.stream().map(TaggedStatement::outcome).toList();
        return new CaseClassification(caseId, outcomes, found, cues, "d1635");
    }

    /** The first theme recurs over all cases that carry it. */
    static List<CasesMatch> recurring(List<CaseThemes> cases) {
        var grounds = new ArrayList<CasesMatch.Ground>();
        for (CaseThemes one : cases) {
            for (Map.Entry<String, List<String>> entry : one.statements().entrySet()) {
                if (entry.getKey().equals("listening")) {
                    grounds.add(new CasesMatch.Ground(one.caseId(), entry.getValue()));
                }
            }
        }
        return List.of(new CasesMatch("listening", "cases/recurs", Grade.DEFINED, grounds));
    }
}
