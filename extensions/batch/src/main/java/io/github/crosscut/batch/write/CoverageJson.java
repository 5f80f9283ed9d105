package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.RulePack;
import io.github.crosscut.batch.coverage.Coverage;
import io.github.crosscut.report.RunRecord.Pack;

/**
 * Coverage as JSON: these members, then those of {@link Coverage} by the names of its components.
 *
 * @param failed how many documents, lines or statements could not be read or classified; they are in no count
 * @param pack the rules
 * @param coverage the counts
 */
public record CoverageJson(
        int failed, Pack pack, @JsonUnwrapped Coverage coverage) {

    /** The JSON shape of coverage. */
    public static CoverageJson of(int failed, RulePack pack, Coverage coverage) {
        return new CoverageJson(failed, Pack.of(pack), coverage);
    }
}
