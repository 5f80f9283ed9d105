package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTableTest {

    private static final int STATES = 20;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 21, 22, 500, 40_000})
    void every_edge_is_found_and_no_other(int edgesOfState) {
        var random = new Random(edgesOfState);
        var states = new ArrayList<TreeMap<Integer, Integer>>();
        int[] edgesFrom = new int[STATES + 1];
        for (int state = 0; state < STATES; state++) {
            int edges = state == 3 ? edgesOfState : random.nextInt(4);
            var targets = new TreeMap<Integer, Integer>();
            while (targets.size() < edges) {
                targets.put(random.nextInt(100_000), random.nextInt(STATES));
            }
            states.add(targets);
            edgesFrom[state + 1] = edgesFrom[state] + edges;
        }
        int[] endings = random.ints(STATES, WordAutomaton.NONE, 50).toArray();
        var table = StateTable.of(
                edgesFrom,
                states.stream()
                        .flatMap(it -> it.keySet().stream())
                        .mapToInt(it -> it)
                        .toArray(),
                states.stream()
                        .flatMap(it -> it.values().stream())
                        .mapToInt(it -> it)
                        .toArray(),
                endings);
        int[] places = StateTable.places(edgesFrom);

        for (int state = 0; state < STATES; state++) {
            assertThat(table.ending(places[state])).isEqualTo(endings[state]);
        }
        for (int symbol = 0; symbol < 100_000; symbol += symbol < 2 ? 1 : 7) {
            for (int state : new int[] {0, 3, STATES - 1}) {
                Integer target = states.get(state).get(symbol);
                assertThat(table.target(places[state], symbol))
                        .isEqualTo(target == null ? WordAutomaton.NONE : places[target]);
            }
        }
        states.get(3).forEach((symbol, target) -> assertThat(table.target(places[3], symbol))
                .isEqualTo(places[target]));
    }
}
