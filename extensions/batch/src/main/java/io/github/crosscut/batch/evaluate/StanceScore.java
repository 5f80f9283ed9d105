package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Stance;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Agreement on the stance of the statements in which both sides tell it.
 *
 * @param agreed how many agree, of how many
 * @param accuracy the share that agrees, or null where no stance is coded
 * @param confusion how often each stance was coded (outer key) and answered (inner key), by the stances' ids; complete
 */
public record StanceScore(Share agreed, @Nullable Estimate accuracy, Map<String, Map<String, Integer>> confusion) {

    static StanceScore of(Resamples resamples) {
        Tally whole = resamples.whole();
        var confusion = new LinkedHashMap<String, Map<String, Integer>>();
        for (Stance coded : Stance.values()) {
            var row = new LinkedHashMap<String, Integer>();
            for (Stance answered : Stance.values()) {
                row.put(answered.id(), whole.stances(coded, answered));
            }
            confusion.put(coded.id(), row);
        }
        return new StanceScore(
                whole.stance(),
                resamples.estimate(tally -> tally.stance().ratio()).orElse(null),
                confusion);
    }
}
