package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import java.util.Arrays;
import java.util.List;

/** Sums the weights of stance cues and picks the stance that they speak for. */
public final class StanceWeights {

    /**
     * Which stance wins a tie: a recommendation that names a fault is a recommendation, and a fault among praise is a
     * fault.
     */
    private static final List<Stance> BY_PRECEDENCE =
            List.of(Stance.EXPECTATION, Stance.CONCERN, Stance.STRENGTH, Stance.NEUTRAL);

    private final int[] weights = new int[Stance.values().length];

    /** Adds other weights, such as those of one sentence. */
    public StanceWeights add(StanceWeights more) {
        for (int i = 0; i < weights.length; i++) {
            weights[i] += more.weights[i];
        }
        return this;
    }

    /** Adds weight to a stance. */
    @SuppressWarnings("EnumOrdinal") // the places are never kept
    public StanceWeights add(Stance stance, int weight) {
        weights[stance.ordinal()] += weight;
        return this;
    }

    /** Adds what a rule that fixes its stance says: as much as one cue of weight 2 in the main clause. */
    public StanceWeights addRule(Stance stance) {
        return add(stance, 4);
    }

    /** The weight that speaks for a stance. */
    @SuppressWarnings("EnumOrdinal")
    public int of(Stance stance) {
        return weights[stance.ordinal()];
    }

    /** Whether nothing speaks for any stance. */
    public boolean isEmpty() {
        return Arrays.stream(weights).allMatch(it -> it == 0);
    }

    /** The stance of the greatest weight; neutral where there is none. */
    public Stance heaviest() {
        Stance best = Stance.NEUTRAL;
        int bestWeight = 0;
        for (Stance stance : BY_PRECEDENCE) {
            int weight = of(stance);
            if (weight > bestWeight) {
                best = stance;
                bestWeight = weight;
            }
        }
        return best;
    }
}
