package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Sums the weights of stance cues and picks the stance that they speak for. */
public final class StanceWeights {

    /**
     * Which stance wins a tie: a recommendation that names a fault is a recommendation, and a fault among praise is a
     * fault.
     */
    private static final List<Stance> BY_PRECEDENCE =
            List.of(Stance.EXPECTATION, Stance.CONCERN, Stance.STRENGTH, Stance.NEUTRAL);

    private final Map<Stance, Integer> weights = new EnumMap<>(Stance.class);

    /** Adds weights, such as those of one sentence. */
    public StanceWeights add(Map<Stance, Integer> more) {
        more.forEach((stance, weight) -> weights.merge(stance, weight, Integer::sum));
        return this;
    }

    /** Adds what a rule that fixes its stance says: as much as one cue of weight 2 in the main clause. */
    public StanceWeights addRule(Stance stance) {
        return add(Map.of(stance, 4));
    }

    /** Whether nothing speaks for any stance. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The stance of the greatest weight; neutral where there is none. */
    public Stance heaviest() {
        Stance best = Stance.NEUTRAL;
        int bestWeight = 0;
        for (Stance stance : BY_PRECEDENCE) {
            int weight = weights.getOrDefault(stance, 0);
            if (weight > bestWeight) {
                best = stance;
                bestWeight = weight;
            }
        }
        return best;
    }
}
