package io.github.crosscut.archive;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ExcludedMatch;
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
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A review of three statements, made by hand. */
final class Samples {

    static final Tagger TAGGER = new Tagger("1", "tiny", "7", "2026-01-31", "d1");
    static final Origin ORIGIN = new Origin("in/wren.txt", Path.of("/in/wren.txt"), "abc", "1");
    static final List<Theme> THEMES = List.of(theme("voice"), theme("drink"));

    static final String ASKED = "Nobody asked Wren.";
    static final String DRINK = "There was drinking at home, it\u2019s said.";

    private Samples() {}

    private static Theme theme(String id) {
        return new Theme(id, "The " + id, "What it is.", "Group", "", "", "", false);
    }

    static Review document() {
        return document("wren");
    }

    static Review document(String review) {
        return new Review(
                review,
                "Child Wren",
                ASKED + "\n" + DRINK + "\nLong.",
                List.of(
                        place(review, "CMR ONE", 0, 18, ASKED, Kind.FINDING),
                        place(review, "CMR ONE", 19, 56, DRINK, Kind.BACKGROUND),
                        place(review, null, 57, 62, "Long.", Kind.NARRATIVE)),
                Format.JSON_LINES,
                new ReviewDetails("Ashfield Safeguarding Board", "serious case review", "2019-06", 2019),
                List.of("page 4 is a picture", "page 9 is a picture"));
    }

    private static LocatedStatement place(
            String review, @Nullable String caseId, int start, int end, String text, Kind kind) {
        var statement = new Statement(review + "#" + start, text, kind, Map.of("number", "4." + start));
        return new LocatedStatement(review, caseId, "What we learned", 3, start, end, statement);
    }

    static Tags tags() {
        return tags(document(), TAGGER);
    }

    /** The first carries "voice", the second the cue "drink" and a rule held back, the third fails. */
    static Tags tags(Review document, Tagger tagger) {
        Statement first = document.statements().get(0).statement();
        Statement second = document.statements().get(1).statement();
        Evidence asked = new Evidence("voice/nobody-asked", "ask", new Span(7, 12));
        Evidence drinking = new Evidence("drink/said", "drink", new Span(10, 18));
        Outcome one = new Outcome.Classified(new Classification(
                first,
                List.of(new ThemeMatch("voice", Stance.CONCERN, Grade.DEFINED, List.of(asked))),
                List.of(),
                List.of(),
                Stance.CONCERN,
                tagger.digest()));
        Outcome two = new Outcome.Classified(new Classification(
                second,
                List.of(),
                List.of(new ThemeMatch("drink", Stance.NEUTRAL, Grade.SUGGESTED, List.of(drinking))),
                List.of(new ExcludedMatch("voice", List.of(drinking), List.of(asked))),
                Stance.NEUTRAL,
                tagger.digest()));
        Outcome three = new Outcome.Failed(
                document.name() + "#57", new StatementException(document.name() + "#57", "is too long"));
        var match = new CaseMatch(
                "voice",
                "voice/in-case",
                Grade.DEFINED,
                List.of(new CaseMatch.Ground("voice", List.of(first.id(), second.id()))));
        var cue = new CaseMatch(
                "drink",
                "cases/no-answer",
                Grade.SUGGESTED,
                List.of(new CaseMatch.Ground("drink", List.of(second.id()))));
        var whole = new CaseClassification("CMR ONE", List.of(one, two), List.of(match), List.of(cue), tagger.digest());
        return new Tags(tagger, List.of(one, two, three), List.of(whole));
    }

    /** An archive's folder with the review in it. */
    static void fill(Archive archive) {
        archive.begin(TAGGER, THEMES);
        archive.put(document(), ORIGIN, tags());
    }
}
