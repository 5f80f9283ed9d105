package io.github.crosscut.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.PackProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrlConventionsTest {

    private static List<PackProblem> problems(String drl) {
        return DrlConventions.problems("themes/voice/rules.drl", drl);
    }

    @Test
    void a_rule_of_facts_that_share_a_sentence_keeps_the_conventions() {
        assertThat(problems("""
                        rule "voice/asked"
                        when
                          $ask : Mention( concept == "ask", $s : sentence, absent )
                          Mention( concept == "child", sentence == $s, near( $ask, 3 ) )
                        then
                        end
                        """)).isEmpty();
    }

    @Test
    void a_variable_for_anything_but_a_sentence_or_a_fact_is_refused() {
        assertThat(problems("""
                        rule "voice/asked"
                        when
                          Mention( concept == "ask", $p : places )
                        then
                        end
                        """)).extracting(PackProblem::line).containsExactly(3);
    }

    @Test
    void a_variable_over_two_lines_is_seen_and_one_in_a_comment_is_not() {
        assertThat(problems("""
                        rule "voice/asked"
                        when
                          // $p : places
                          Mention( concept == "ask", $n
                            : places.size )
                          Mention( concept == "child", $s
                            : sentence )
                        then
                        end
                        """)).extracting(PackProblem::line).containsExactly(4);
    }

    @Test
    void comments_and_strings_hide_no_variable() {
        assertThat(problems("""
                        rule "voice/asked"
                        when
                          Mention( concept == "ask // $p", $n /* how often */ : places.size )
                          Mention( concept == "a", this#Mention.asserted, $m : places )
                          /* $p : places
                             $q : places */
                          Mention( concept == "$q : places" )
                        then
                        end
                        """)).extracting(PackProblem::line).containsExactly(3, 4);
    }

    @Test
    void a_then_block_must_be_empty() {
        assertThat(problems("""
                        rule "voice/asked"
                        when
                          Mention( concept == "ask" )
                        then
                          System.exit( 1 );
                        end
                        """)).extracting(PackProblem::line).containsExactly(5);
    }

    @Test
    void a_rules_name_begins_with_its_theme() {
        assertThat(problems("rule \"other/asked\"\nwhen\nthen\nend\n"))
                .extracting(PackProblem::line)
                .containsExactly(1);
    }
}
