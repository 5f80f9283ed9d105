package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final Answers answers = new Answers();

    @Test
    void an_answer_is_found_by_its_look() {
        answers.keep(7, new int[] {0, 1});
        answers.keep(8, new int[0]);
        assertThat(answers.of(7)).isEqualTo(new int[] {0, 1});
        assertThat(answers.of(8)).isEmpty();
        assertThat(answers.of(9)).isNull();
    }

    @Test
    void the_first_answer_to_a_look_stays() {
        answers.keep(7, new int[0]);
        answers.keep(7, new int[] {0});
        assertThat(answers.of(7)).isEmpty();
    }

    @Test
    void memory_is_bounded() {
        LongStream.range(0, 1_000).forEach(it -> answers.keep(it, new int[0]));
        assertThat(LongStream.range(0, 1_000).filter(it -> answers.of(it) != null))
                .hasSize(Answers.MOST);
    }

    @Test
    void a_long_answer_is_not_kept() {
        answers.keep(1, new int[Answers.LONGEST]);
        answers.keep(2, new int[Answers.LONGEST + 1]);
        assertThat(answers.of(1)).hasSize(Answers.LONGEST);
        assertThat(answers.of(2)).isNull();
    }

    @Test
    void facts_that_cannot_be_told_leave_no_answer() {
        answers.keep(Look.UNTOLD, new int[0]);
        assertThat(answers.of(Look.UNTOLD)).isNull();
    }
}
