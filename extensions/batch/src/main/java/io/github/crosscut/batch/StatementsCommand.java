package io.github.crosscut.batch;

import io.github.crosscut.batch.tag.DocumentFailure;
import io.github.crosscut.batch.tag.Reviews;
import io.github.crosscut.batch.text.Printable;
import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.report.AboutReview;
import io.github.crosscut.report.JsonLines;
import io.github.crosscut.report.StatementJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code crosscut statements}. */
@Command(
        name = "statements",
        description = {
            "Lists the statements of review documents as JSON Lines: id, review, case, section, kind, page, start, end, text, attributes, "
                    + "and what the document says of the review: board, year, review_type, review_date, review_title.",
            "start and end are UTF-16 offsets into the review's normalised text."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class StatementsCommand implements Callable<Integer> {

    private final Streams streams;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = Documents.HELP)
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private List<Path> paths;

    @Mixin
    private final TableOptions tables = new TableOptions();

    StatementsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        List<Document> documents = Documents.find(paths);
        var reviews = new Reviews(tables.reader());
        int exitCode = ExitCode.DONE;
        for (Document document : documents) {
            try {
                reviews.claim(document);
                Review review = reviews.read(document);
                review.warnings()
                        .forEach(warning -> streams.say(Printable.of(Reviews.path(document)) + ": " + warning));
                print(review);
            } catch (DocumentFailure e) {
                streams.say(Printable.of(Reviews.path(document)) + ": " + Problem.of(e));
                exitCode = ExitCode.SOME_FAILED;
            }
        }
        return exitCode;
    }

    private void print(Review review) {
        var about = AboutReview.of(review);
        var lines = new StringBuilder();
        for (LocatedStatement place : review.statements()) {
            lines.append(JsonLines.line(StatementJson.of(place, about))).append('\n');
        }
        streams.print(lines.toString());
    }
}
