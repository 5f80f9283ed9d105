package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.RulePack;
import io.github.crosscut.batch.evaluate.Evaluation;
import io.github.crosscut.report.RunRecord.Pack;

/**
 * An evaluation as JSON: these members, then those of {@link Evaluation} by the names of its components. A measure is
 * {@code {"value":…,"low":…,"high":…}}, or null where there is nothing to divide by; counts are whole numbers.
 *
 * @param sample the sample, as given
 * @param failed how many of its lines or rows could not be read or classified; they are in no count
 * @param pack the rules
 * @param evaluation the measures
 */
public record EvaluationJson(
        String sample, int failed, Pack pack, @JsonUnwrapped Evaluation evaluation) {

    /** The JSON shape of an evaluation. */
    public static EvaluationJson of(String sample, int failed, RulePack pack, Evaluation evaluation) {
        return new EvaluationJson(sample, failed, Pack.of(pack), evaluation);
    }
}
