package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.CaseThemes;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
import io.github.crosscut.Outcome;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes one review into the tables, inside a transaction of the caller. Not thread-safe. */
final class ReviewWriter {

    private final Database database;
    private long statementKey;
    private long tagKey;
    private long heldBackKey;
    private long caseKey;
    private long caseTagKey;

    ReviewWriter(Database database) {
        this.database = database;
        this.statementKey = database.nextKey("statement", "statement_key");
        this.tagKey = database.nextKey("tag", "tag_key");
        this.heldBackKey = database.nextKey("held_back", "held_back_key");
        this.caseKey = database.nextKey("review_case", "case_key");
        this.caseTagKey = database.nextKey("case_tag", "case_tag_key");
    }

    void write(Review document, Origin origin, Tags tags) {
        long review = database.nextKey("review", "review_key");
        review(review, document, origin, tags.tagger());
        for (int i = 0; i < document.statements().size(); i++) {
            Outcome outcome = tags.outcomes().get(i);
            statement(review, i, document.statements().get(i), outcome);
            if (outcome instanceof Outcome.Classified it) {
                tags(it.classification());
            }
            statementKey++;
        }
        for (int i = 0; i < tags.cases().size(); i++) {
            wholeCase(review, document.name(), i, tags.cases().get(i));
        }
    }

    private void review(long review, Review document, Origin origin, Tagger tagger) {
        ReviewDetails details = document.details();
        database.update(
                "INSERT INTO review VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                review,
                document.name(),
                origin.file(),
                Place.seen(origin.place(), database.folder()),
                Place.kept(origin.place()),
                origin.sha256(),
                DocumentLoader.id(document.format()),
                document.title(),
                details.board(),
                details.type(),
                details.date(),
                details.year(),
                document.text(),
                origin.reader(),
                tagger.engine(),
                tagger.pack(),
                tagger.version(),
                tagger.released(),
                tagger.digest());
        for (int i = 0; i < document.warnings().size(); i++) {
            database.update(
                    "INSERT INTO document_warning VALUES (?, ?, ?)",
                    review,
                    i,
                    document.warnings().get(i));
        }
    }

    private void statement(long review, int position, LocatedStatement place, Outcome outcome) {
        Statement statement = place.statement();
        database.update(
                "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                statementKey,
                review,
                position,
                statement.id(),
                place.caseId(),
                place.section(),
                statement.kind().id(),
                place.page(),
                place.start(),
                place.end(),
                statement.text(),
                stance(outcome),
                Errors.problem(outcome));
        statement
                .attributes()
                .forEach((name, value) ->
                        database.update("INSERT INTO statement_attribute VALUES (?, ?, ?)", statementKey, name, value));
    }

    private static @Nullable String stance(Outcome outcome) {
        return outcome instanceof Outcome.Classified it
                ? it.classification().stance().id()
                : null;
    }

    private void tags(Classification found) {
        String text = found.statement().text();
        found.matches().forEach(match -> tag(match, text));
        found.review().forEach(cue -> tag(cue, text));
        for (int i = 0; i < found.excluded().size(); i++) {
            heldBack(i, found.excluded().get(i), text);
        }
    }

    private void tag(ThemeMatch match, String text) {
        database.update(
                "INSERT INTO tag VALUES (?, ?, ?, ?, ?)",
                tagKey,
                statementKey,
                match.theme(),
                match.stance().id(),
                match.grade().id());
        int position = 0;
        for (Evidence found : match.evidence()) {
            database.update(
                    "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?)",
                    tagKey,
                    position++,
                    found.rule(),
                    found.concept(),
                    found.span().start(),
                    found.span().end(),
                    found.span().in(text));
        }
        tagKey++;
    }

    private void heldBack(int position, ExcludedMatch excluded, String text) {
        database.update(
                "INSERT INTO held_back VALUES (?, ?, ?, ?)", heldBackKey, statementKey, position, excluded.theme());
        int next = heldBackEvidence(0, false, excluded.evidence(), text);
        heldBackEvidence(next, true, excluded.because(), text);
        heldBackKey++;
    }

    private int heldBackEvidence(int first, boolean because, List<Evidence> evidence, String text) {
        int position = first;
        for (Evidence found : evidence) {
            database.update(
                    "INSERT INTO held_back_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    heldBackKey,
                    position++,
                    because,
                    found.rule(),
                    found.concept(),
                    found.span().start(),
                    found.span().end(),
                    found.span().in(text));
        }
        return position;
    }

    private void wholeCase(long review, String name, int position, CaseClassification whole) {
        database.update("INSERT INTO review_case VALUES (?, ?, ?, ?)", caseKey, review, position, whole.caseId());
        int next = 0;
        for (CaseMatch match : whole.matches()) {
            caseTag(next++, match);
        }
        for (CaseMatch cue : whole.review()) {
            caseTag(next++, cue);
        }
        // What rules over many cases look at; the same name of a case stands in many reviews.
        CaseThemes.of(name + ": " + whole.caseId(), whole).statements().forEach(this::caseTheme);
        caseKey++;
    }

    private void caseTheme(String theme, List<String> statements) {
        for (int i = 0; i < statements.size(); i++) {
            database.update("INSERT INTO case_theme VALUES (?, ?, ?, ?)", caseKey, theme, i, statements.get(i));
        }
    }

    private void caseTag(int position, CaseMatch match) {
        database.update(
                "INSERT INTO case_tag VALUES (?, ?, ?, ?, ?, ?)",
                caseTagKey,
                caseKey,
                position,
                match.theme(),
                match.rule(),
                match.grade().id());
        int next = 0;
        for (CaseMatch.Ground ground : match.grounds()) {
            for (String statement : ground.statements()) {
                database.update(
                        "INSERT INTO case_ground VALUES (?, ?, ?, ?)", caseTagKey, next++, ground.theme(), statement);
            }
        }
        caseTagKey++;
    }
}
