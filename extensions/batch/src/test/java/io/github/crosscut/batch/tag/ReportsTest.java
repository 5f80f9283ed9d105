package io.github.crosscut.batch.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.report.CsvReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private final List<String> closed = new ArrayList<>();

    /** A disk that is full, and says so when it is closed. */
    private OutputStream full(String name) {
        return new OutputStream() {
            @Override
            public void write(int unit) {}

            @Override
            public void close() throws IOException {
                closed.add(name);
                throw new IOException("no room for " + name);
            }
        };
    }

    @Test
    void allAreClosedAndTheFailureBeforeIsTheOneToTell() {
        assertThatThrownBy(() -> {
                    try (var reports = new Reports()) {
                        reports.open(new CsvReport(full("a"), OutputStream.nullOutputStream(), null));
                        reports.open(new CsvReport(full("b"), OutputStream.nullOutputStream(), null));
                        throw new IOException("the first");
                    }
                })
                .hasMessage("the first")
                .satisfies(it -> assertThat(it.getSuppressed()).hasSize(1));
        assertThat(closed).containsExactlyInAnyOrder("a", "b");
    }
}
