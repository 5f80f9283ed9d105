package io.github.crosscut.report.compare;

import io.github.crosscut.Theme;
import io.github.crosscut.report.RunRecord;
import java.util.List;
import java.util.Map;

/**
 * One of the two, counted. It counts what the rules say, as all tables of results do.
 *
 * @param name what to call it
 * @param pack the rules
 * @param themes the codebook, in its order
 * @param reviews how many reviews there are
 * @param cases how many cases
 * @param statements how many statements
 * @param carried where each theme was found, by its id; one that was not is missing
 */
public record Side(
        String name,
        RunRecord.Pack pack,
        List<Theme> themes,
        int reviews,
        int cases,
        int statements,
        Map<String, Carried> carried) {

    public Side {
        themes = List.copyOf(themes);
        carried = Map.copyOf(carried);
    }

    /** Where a theme was found. */
    public Carried theme(String id) {
        return carried.getOrDefault(id, Carried.NOWHERE);
    }

    /** Whether its rules know a theme. */
    public boolean holds(String theme) {
        return themes.stream().anyMatch(it -> it.id().equals(theme));
    }
}
