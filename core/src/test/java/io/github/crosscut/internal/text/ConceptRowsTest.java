package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConceptRowsTest {

    @Test
    void rows_hold_their_own_concepts_however_many_rows_there_are() {
        var rows = new ConceptRows(130, 1);
        int[] added = new int[50];
        for (int i = 0; i < added.length; i++) {
            added[i] = rows.add();
            rows.set(added[i], i % 2 == 0 ? 63 : 64);
            rows.set(added[i], 129);
        }
        for (int i = 0; i < added.length; i++) {
            assertThat(rows.holds(added[i], 63)).isEqualTo(i % 2 == 0);
            assertThat(rows.holds(added[i], 64)).isEqualTo(i % 2 == 1);
            assertThat(rows.holds(added[i], 129)).isTrue();
        }
        assertThat(rows.holds(ConceptRows.EMPTY, 129)).isFalse();
    }

    @Test
    void two_rows_are_put_together_in_a_third_unless_one_says_it_all() {
        var rows = new ConceptRows(70, 4);
        int one = rows.add();
        int other = rows.add();
        rows.set(one, 1);
        rows.set(other, 69);
        assertThat(rows.either(one, ConceptRows.EMPTY)).isEqualTo(one);
        assertThat(rows.either(ConceptRows.EMPTY, other)).isEqualTo(other);
        assertThat(rows.either(one, one)).isEqualTo(one);
        int both = rows.either(one, other);
        assertThat(both).isNotIn(ConceptRows.EMPTY, one, other);
        assertThat(rows.holds(both, 1) && rows.holds(both, 69)).isTrue();
        assertThat(rows.holds(one, 69)).isFalse();
    }

    @Test
    void the_rows_of_a_list_that_hold_a_concept_are_found_in_order() {
        var rows = new ConceptRows(64, 2);
        int with = rows.add();
        int without = rows.add();
        rows.set(with, 63);
        int[] list = {without, with, ConceptRows.EMPTY, with};
        int[] found = new int[list.length + 1];
        assertThat(rows.find(63, list, found)).isEqualTo(2);
        assertThat(found).startsWith(1, 3);
        assertThat(rows.find(0, list, found)).isZero();
        assertThat(rows.find(63, new int[] {with, with}, found)).isEqualTo(2);
    }

    @Test
    void rows_are_put_together_whatever_their_number() {
        int concepts = 700;
        var rows = new ConceptRows(concepts, 1);
        int[] list = new int[concepts / 7];
        for (int i = 0; i < list.length; i++) {
            list[i] = rows.add();
            rows.set(list[i], 7 * i);
            assertThat(BitSet.valueOf(rows.union(Arrays.copyOf(list, i + 1)))).isEqualTo(multiplesOf7(i + 1));
        }
        assertThat(rows.union(list)).hasSize(16);
        assertThat(BitSet.valueOf(rows.union(new int[] {ConceptRows.EMPTY, ConceptRows.EMPTY}))
                        .isEmpty())
                .isTrue();
    }

    private static BitSet multiplesOf7(int count) {
        var bits = new BitSet();
        IntStream.range(0, count).forEach(it -> bits.set(7 * it));
        return bits;
    }

    @Test
    void a_vocabulary_without_concepts_has_rows_of_no_width() {
        assertThat(new ConceptRows(0, 3).union(new int[] {ConceptRows.EMPTY})).isEmpty();
    }
}
