package io.github.crosscut.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Example;
import io.github.crosscut.PackProblem;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExampleReaderTest {

    private final List<PackProblem> problems = new ArrayList<>();

    private List<Example> read(String text) {
        return ExampleReader.read("themes/curiosity/examples.txt", text, problems);
    }

    @Test
    void marks_are_taken_off_and_kept_as_spans() {
        var example = read("+ {concern} [Nobody asked] the \\[one\\] [child].").get(0);
        assertThat(example.text()).isEqualTo("Nobody asked the [one] child.");
        assertThat(example.spans()).containsExactly(new Span(0, 12), new Span(23, 28));
        assertThat(example.stance()).contains(Stance.CONCERN);
        assertThat(example.theme()).isEqualTo("curiosity");
    }

    @Test
    void the_four_expectations_are_told_apart() {
        assertThat(read("+ a\n- b\n# note\n\n?+ c\n?- d"))
                .extracting(Example::expectation)
                .containsExactly(
                        Example.Expectation.FIRES,
                        Example.Expectation.STAYS_SILENT,
                        Example.Expectation.KNOWN_MISS,
                        Example.Expectation.KNOWN_FALSE_ALARM);
    }

    @Test
    void lines_that_are_no_examples_are_reported_with_their_line() {
        read("no mark\n+ [open\n+ {odd} text");
        assertThat(problems).extracting(PackProblem::line).containsExactly(1, 2, 3);
    }
}
