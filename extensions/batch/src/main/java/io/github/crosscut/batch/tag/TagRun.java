package io.github.crosscut.batch.tag;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.report.HeadingTable;
import io.github.crosscut.report.Report;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.RunCounts;
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
import org.jspecify.annotations.Nullable;

/**
 * Tags documents into a folder of results.
 *
 * @param version the program's version
 * @param reader reads the documents
 * @param classifier classifies their statements
 * @param formats the formats of statements and cases
 * @param scheme the board's scheme under whose headings to report, or null for none
 */
public record TagRun(
        String version,
        ReviewReader reader,
        ThemeClassifier classifier,
        Set<OutputFormat> formats,
        @Nullable Scheme scheme) {

    /** What a run found. */
    public record Result(RunCounts counts, List<Input> inputs, List<Failure> failures) {}

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
                reports.add(format.open(folder, classifier, scheme));
            }
            tagging = new Tagging(new Reviews(reader), classifier, scheme, reports, listener);
            for (Document document : documents) {
                tagging.add(document);
                progress.step();
            }
        } finally {
            for (Report report : reports) {
                report.close();
            }
        }
        RunCounts counts = tagging.counts();
        finish(folder, tagging, counts, started);
        return new Result(counts, tagging.inputs(), tagging.failures());
    }

    private void finish(ResultFolder folder, Tagging tagging, RunCounts counts, Instant started) throws IOException {
        RulePack pack = classifier.pack();
        for (OutputFormat format : formats) {
            format.writeRecurring(folder, counts.recurring(), pack.digest());
        }
        ThemeTable.write(folder.create("themes.csv"), pack.themes(), counts.reviews());
        if (scheme != null) {
            HeadingTable.write(folder.create("headings.csv"), scheme, counts.headings());
        }
        var record = new RunRecord(
                version,
                RunRecord.Pack.of(pack),
                scheme == null ? null : scheme.id(),
                started.toString(),
                Instant.now().toString(),
                tagging.inputs(),
                tagging.failures(),
                folder.names());
        record.write(folder.create("run.json"));
        folder.commit();
    }
}
