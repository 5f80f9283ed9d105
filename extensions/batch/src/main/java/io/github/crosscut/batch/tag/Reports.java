package io.github.crosscut.batch.tag;

import io.github.crosscut.report.Report;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The reports of one export, one for each format, which are written side by side. Not thread-safe. */
final class Reports implements Closeable {

    private final List<Report> reports = new ArrayList<>();

    /** Takes one more, to be closed with the others. */
    void open(Report report) {
        reports.add(report);
    }

    void add(TaggedReview review) throws IOException {
        for (Report report : reports) {
            report.add(review);
        }
    }

    void finish(RunResults results) throws IOException {
        for (Report report : reports) {
            report.finish(results);
        }
    }

    /** Closes all, also where some cannot be closed. */
    @Override
    public void close() throws IOException {
        close(0);
    }

    private void close(int first) throws IOException {
        if (first < reports.size()) {
            Report report = reports.get(first);
            try (report) {
                close(first + 1);
            }
        }
    }
}
