package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    private boolean isKnown(long look) {
        return Answers.find(look, answers.told()) != Answers.NONE;
    }

    private int[] of(long look) {
        return of(look, answers);
    }

    static int[] of(long look, Answers answers) {
        int[] told = answers.told();
        int at = Answers.find(look, told);
        assertThat(at).isNotEqualTo(Answers.NONE);
        return Arrays.copyOfRange(told, Answers.from(at), Answers.to(at, told));
    }

    @Test
    void an_answer_is_found_by_its_look() {
        answers.keep(7, new int[] {0, 1});
        answers.keep(8, new int[0]);
        answers.keep(7L << Integer.SIZE, new int[] {2});
        answers.keep(0xFFFF_FFFFL, new int[] {1, 1});
        assertThat(of(7)).containsExactly(0, 1);
        assertThat(of(8)).isEmpty();
        assertThat(of(7L << Integer.SIZE)).containsExactly(2);
        assertThat(of(0xFFFF_FFFFL)).containsExactly(1, 1);
        assertThat(isKnown(9)).isFalse();
        assertThat(isKnown(7L << Integer.SIZE | 7)).isFalse();
    }

    @Test
    void the_least_looks_are_shipped_each_with_its_answer_and_room_is_left_for_more() {
        long[] looks = {9, 7L << Integer.SIZE, 0xFFFF_FFFFL, 7};
        for (int i = 0; i < looks.length; i++) {
            answers.keep(looks[i], new int[] {i, i});
        }
        LongStream.range(0, Answers.MOST).forEach(it -> answers.keep(Long.MAX_VALUE - it, new int[0]));

        Answers shipped = answers.toShip();

        assertThat(shipped.told()).startsWith(0, 7, 2, 3, 3, 0, 9, 2, 0, 0, 0, -1, 2, 2, 2, 7, 0, 2, 1, 1);
        assertThat(of(0xFFFF_FFFFL, shipped)).containsExactly(2, 2);
        shipped.keep(1, new int[] {5});
        assertThat(of(1, shipped)).containsExactly(5);
    }

    @Test
    void what_is_kept_beside_a_copy_is_not_known_to_the_first() {
        answers.keep(7, new int[] {0});
        Answers copy = answers.copy();
        copy.keep(8, new int[] {1});
        assertThat(of(7, copy)).containsExactly(0);
        assertThat(of(8, copy)).containsExactly(1);
        assertThat(isKnown(8)).isFalse();
    }

    @Test
    void the_first_answer_to_a_look_stays() {
        answers.keep(7, new int[0]);
        answers.keep(7, new int[] {0});
        assertThat(of(7)).isEmpty();
    }

    @Test
    void memory_is_bounded() {
        LongStream.range(0, 1_000).forEach(it -> answers.keep(it, new int[it % 3 == 0 ? 2 : 0]));
        assertThat(LongStream.range(0, 1_000).filter(this::isKnown)).hasSize(Answers.MOST);
    }

    @Test
    void a_long_answer_is_not_kept() {
        answers.keep(1, new int[Answers.LONGEST]);
        answers.keep(2, new int[Answers.LONGEST + 1]);
        assertThat(of(1)).hasSize(Answers.LONGEST);
        assertThat(isKnown(2)).isFalse();
    }

    @Test
    void facts_that_cannot_be_told_leave_no_answer() {
        answers.keep(Look.UNTOLD, new int[0]);
        assertThat(isKnown(Look.UNTOLD)).isFalse();
    }
}
