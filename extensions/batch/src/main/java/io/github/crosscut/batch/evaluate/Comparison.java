package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement's coding measured by another one, in a form that is counted fast: most themes are neither tagged nor
 * coded, and are not listed.
 *
 * @param cells the themes of any other decision
 * @param nearMisses the near misses of the reference
 * @param stances both stances, or null where one is not coded
 */
record Comparison(List<Cell> cells, List<NearMiss> nearMisses, Coding.@Nullable StancePair stances) {

    Comparison {
        cells = List.copyOf(cells);
        nearMisses = List.copyOf(nearMisses);
    }

    /** A theme, by its place in the list of themes, and what was decided. */
    record Cell(int theme, Decision decision) {}

    /** A near miss of that theme, and whether it was tagged. */
    record NearMiss(int theme, boolean tagged) {}

    static Comparison of(List<Theme> themes, Coding coding, Coding reference) {
        var cells = new ArrayList<Cell>();
        var nearMisses = new ArrayList<NearMiss>();
        for (int i = 0; i < themes.size(); i++) {
            String id = themes.get(i).id();
            Decision decision = coding.decision(id, reference);
            if (decision != Decision.TRUE_NEGATIVE) {
                cells.add(new Cell(i, decision));
            }
            if (reference.not().contains(id) && decision != Decision.LEFT_OUT) {
                nearMisses.add(new NearMiss(i, decision == Decision.FALSE_POSITIVE));
            }
        }
        return new Comparison(cells, nearMisses, coding.stances(reference).orElse(null));
    }
}
