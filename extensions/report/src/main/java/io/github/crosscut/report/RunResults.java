package io.github.crosscut.report;

import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a run when all its reviews are tagged. It holds no times, so that the same input gives the same output.
 *
 * @param version the program's version
 * @param pack the rules
 * @param themes the codebook, in its order
 * @param scheme the board's scheme under whose headings to report, or null for none
 * @param counts what was found over all reviews
 * @param inputs the documents that were read, in order
 * @param failures what could not be read or classified
 * @param decisions what people decided about tags, also what was undone; no count goes by it
 */
public record RunResults(
        String version,
        RunRecord.Pack pack,
        List<Theme> themes,
        @Nullable Scheme scheme,
        RunCounts counts,
        List<Input> inputs,
        List<Failure> failures,
        List<DecisionRow> decisions) {

    public RunResults {
        themes = List.copyOf(themes);
        inputs = List.copyOf(inputs);
        failures = List.copyOf(failures);
        decisions = List.copyOf(decisions);
    }
}
