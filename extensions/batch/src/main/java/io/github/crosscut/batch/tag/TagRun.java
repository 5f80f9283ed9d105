package io.github.crosscut.batch.tag;

import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import io.github.crosscut.report.ThemeTable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tags documents into a folder of results.
 *
 * @param version the program's version
 * @param reader reads the documents
 * @param classifier classifies their statements
 * @param formats the formats of statements and cases
 */
public record TagRun(String version, ReviewReader reader, ThemeClassifier classifier, Set<OutputFormat> formats) {

    /** What a run found. */
    public record Result(List<ReviewCounts> counts, List<Input> inputs, List<Failure> failures) {}

    /**
     * Tags the documents in their order and puts the results in place when all are done.
     *
     * @param listener is told of each failure at once
     * @throws IOException if a result cannot be written; none is left then
     */
    public Result run(List<Document> documents, ResultFolder folder, Progress progress, Consumer<Failure> listener)
            throws IOException {
        Instant started = Instant.now();
        var reports = new ArrayList<Report>();
        Tagging tagging;
        try {
            for (OutputFormat format : formats) {
                reports.add(format.open(folder));
            }
            tagging = new Tagging(new Reviews(reader), classifier, reports, listener);
            for (Document document : documents) {
                tagging.add(document);
                progress.step();
            }
        } finally {
            for (Report report : reports) {
                report.close();
            }
        }
        finish(folder, tagging, started);
        return new Result(tagging.counts(), tagging.inputs(), tagging.failures());
    }

    private void finish(ResultFolder folder, Tagging tagging, Instant started) throws IOException {
        RulePack pack = classifier.pack();
        ThemeTable.write(folder.create("themes.csv"), pack.themes(), tagging.counts());
        var record = new RunRecord(
                version,
                RunRecord.Pack.of(pack),
                started.toString(),
                Instant.now().toString(),
                tagging.inputs(),
                tagging.failures(),
                folder.names());
        record.write(folder.create("run.json"));
        folder.commit();
    }
}
