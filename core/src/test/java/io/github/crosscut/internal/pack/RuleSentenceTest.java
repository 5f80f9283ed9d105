package io.github.crosscut.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleSentenceTest {

    @Test
    void places_and_scopes_are_told_in_words() {
        assertThat(RuleSentence.of("""
                        $ask : Mention( concept == "ask", $s : sentence, asserted )
                        $child : Mention( concept == "child-or-name", sentence == $s, follows( $ask, 3 ) )
                        Mention( concept == "home", sentence == $s, precedes( $child, 1 ), near( $ask, 0 ), scope == Scope.LACKING )
                        """))
                .isEqualTo("in one sentence: “ask”, plainly said; and “child-or-name”, at most 3 words after “ask”; "
                        + "and “home”, at most 1 word before “child-or-name”, right beside “ask”, "
                        + "said to be missing or not done.");
    }

    @Test
    void what_there_are_no_words_for_is_shown_as_it_stands() {
        assertThat(RuleSentence.of("Mention( concept == \"ask\", places.size( ) > 2 )"))
                .isEqualTo("“ask”, where places.size( ) > 2.");
        assertThat(RuleSentence.of("ThemeInCase( theme == \"a\", oddly( 3 ) )"))
                .isEqualTo("“a” in the case, where oddly( 3 ).");
    }

    @Test
    void a_pattern_that_is_cut_off_is_no_crash() {
        assertThat(RuleSentence.of("Mention( concept == \"ask\"")).isEqualTo("“ask”.");
        assertThat(RuleSentence.of("")).isEqualTo(".");
    }

    @Test
    void comments_are_left_out_and_each_rule_has_its_sentence() {
        var sentences = RuleSentences.of(Map.of("a.drl", """
                package a
                // rule "no/rule"
                rule "a/one" @grade( named )
                when
                  // Mention( concept == "not-this" )
                  Mention( concept == "this//that" ) /* nor
                  Mention( concept == "that" ) */
                then
                end
                """));
        assertThat(sentences.of("a/one")).contains("“this//that”.");
        assertThat(sentences.of("no/rule")).isEmpty();
    }
}
