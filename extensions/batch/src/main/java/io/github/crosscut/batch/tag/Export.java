package io.github.crosscut.batch.tag;

import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.report.FailureTable;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import io.github.crosscut.report.ThemeTable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes what an archive holds as tables, review by review, so that only one is in memory. The same archive gives the same
 * bytes, but for the times in {@code run.json}.
 *
 * @param version the program's version
 * @param formats the formats of statements, cases and decisions
 */
public record Export(String version, Set<OutputFormat> formats) {

    /**
     * What was written.
     *
     * @param counts the themes by review
     * @param inputs the documents that the reviews were read from
     * @param failures documents that the last run could not read, and statements that could not be classified
     */
    public record Result(List<ReviewCounts> counts, List<Input> inputs, List<Failure> failures) {}

    /**
     * Writes all results and puts them in place when they are complete.
     *
     * @param started when the run began
     * @throws IOException if a result cannot be written; none is left then
     */
    public Result write(Archive archive, ResultFolder folder, Instant started) throws IOException {
        var result = new Result(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        archive.failures().forEach(it -> result.failures.add(new Failure(it.file(), null, it.error())));
        reviews(archive, folder, result);
        List<Decision> decisions = archive.decisions();
        if (!decisions.isEmpty()) {
            for (OutputFormat format : formats) {
                format.writeDecisions(folder, decisions);
            }
        }
        ThemeTable.write(folder.create("themes.csv"), archive.themes(), result.counts);
        FailureTable.write(folder.create("failures.csv"), result.failures);
        record(pack(archive), folder, result, started);
        folder.commit();
        return result;
    }

    private void reviews(Archive archive, ResultFolder folder, Result result) throws IOException {
        var reports = new ArrayList<Report>();
        try {
            for (OutputFormat format : formats) {
                reports.add(format.open(folder));
            }
            for (Entry entry : archive.entries()) {
                TaggedReview review = tagged(archive.review(entry));
                for (Report report : reports) {
                    report.add(review);
                }
                count(entry, review, result);
            }
        } finally {
            for (Report report : reports) {
                report.close();
            }
        }
    }

    private static TaggedReview tagged(ArchivedReview review) {
        List<TaggedStatement> statements = review.statements().stream()
                .map(it -> new TaggedStatement(it.place(), it.outcome()))
                .toList();
        return new TaggedReview(review.entry().name(), statements, review.cases());
    }

    private static void count(Entry entry, TaggedReview review, Result result) {
        String file = entry.origin().file();
        result.counts.add(ReviewCounts.of(review));
        result.inputs.add(new Input(
                entry.name(),
                file,
                entry.origin().sha256(),
                review.cases().size(),
                review.statements().size(),
                review.withThemes()));
        for (TaggedStatement statement : review.statements()) {
            String id = statement.place().statement().id();
            statement.error().ifPresent(error -> result.failures.add(new Failure(file, id, error)));
        }
    }

    private static RunRecord.Pack pack(Archive archive) {
        Tagger tagger = archive.tagger()
                .orElseThrow(() -> new ArchiveException("the archive is empty; 'crosscut tag' fills it"));
        return new RunRecord.Pack(tagger.pack(), tagger.version(), tagger.released(), tagger.digest());
    }

    private void record(RunRecord.Pack pack, ResultFolder folder, Result result, Instant started) throws IOException {
        var record = new RunRecord(
                version,
                pack,
                started.toString(),
                Instant.now().toString(),
                result.inputs,
                result.failures,
                folder.names());
        record.write(folder.create("run.json"));
    }
}
