package io.github.crosscut.report;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Kind;
import io.github.crosscut.Outcome;
import io.github.crosscut.Stance;
import io.github.crosscut.Statement;
import io.github.crosscut.documents.LocatedStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Workbooks of invented results. */
final class Workbooks {

    /** What a spreadsheet might run, misread or refuse. */
    static final List<String> HOSTILE = List.of(
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "+1+1",
            "-2",
            "@SUM(A1)",
            "'quoted",
            "<script>alert(1)</script> & \"more\"",
            "  spaces before, a tab\tand\na line end  ",
            "the words _x0041_ as they stand",
            "\u202Eright to left\u202C \u05D0\u05D1 \uD83D\uDE00 caf\u00E9 \u201Cquotes\u201D",
            "0012",
            "1e5",
            "2021-06-30");

    private Workbooks() {}

    static TaggedReview hostile() {
        return Samples.review(
                "2021/a b#%\u00E9",
                HOSTILE.stream()
                        .map(text -> statement("s" + HOSTILE.indexOf(text), text))
                        .toList(),
                List.of());
    }

    static TaggedStatement statement(String id, String text) {
        var statement = new Statement(id, text, Kind.FINDING, Map.of("=note", text));
        Outcome outcome = Samples.classified(
                id, text, Stance.CONCERN, Samples.match("drink", Stance.CONCERN, Grade.NAMED, text, text));
        return new TaggedStatement(
                new LocatedStatement("2021/a b#%\u00E9", "Case One", "Part 1", 7, 0, text.length(), statement),
                outcome);
    }

    static RunResults results(TaggedReview... reviews) {
        var recurring = new CasesMatch(
                "drink",
                "cases/recurs",
                Grade.DEFINED,
                List.of(new CasesMatch.Ground("r: Case One", List.of("f#1", "f#2"))));
        return new RunResults(
                "1.0",
                new RunRecord.Pack("invented", "3", "2026-01-31", Samples.DIGEST),
                List.of(Samples.theme("drink"), Samples.theme("abuse")),
                null,
                new RunCounts(List.of(reviews).stream().map(ReviewCounts::of).toList(), List.of(), List.of(recurring)),
                List.of(new RunRecord.Input("2021/child-fern", "in/2021/child-fern.txt", "00ff", 1, 3, 2)),
                List.of(new RunRecord.Failure("in/broken.pdf", null, "is damaged")),
                List.of(Samples.decision()));
    }

    /** A workbook's bytes. */
    static byte[] bytes(Path folder, @Nullable String page, TaggedReview... reviews) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var report = new XlsxReport(out, folder.resolve("draft"), null, page)) {
            for (TaggedReview review : reviews) {
                report.add(review);
            }
            report.finish(results(reviews));
        }
        return out.toByteArray();
    }
}
