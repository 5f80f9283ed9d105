package io.github.crosscut.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    @ParameterizedTest
    @CsvSource({
        "child, child children",
        "baby, baby babies",
        "crisis, crisis crises",
        "agency, agency agencies",
        "church, church churches",
        "information, information"
    })
    void a_noun_has_its_plural(String noun, String forms) {
        assertThat(WordForms.ofNoun(noun)).containsExactlyInAnyOrder(forms.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "assess, assess assesses assessed assessing",
        "share, share shares shared sharing",
        "plan, plan plans planned planning",
        "refer, refer refers referred referring",
        "carry, carry carries carried carrying",
        "speak, speak speaks spoke spoken speaking",
        "see, see sees saw seen seeing",
        "visit, visit visits visited visiting",
        "die, die dies died dying"
    })
    void a_verb_has_all_its_forms(String verb, String forms) {
        assertThat(WordForms.ofVerb(verb)).containsExactlyInAnyOrder(forms.split(" "));
    }

    @Test
    void both_spellings_are_known() {
        assertThat(WordForms.ofVerb("recognise")).contains("recognised", "recognized", "recognizing");
        assertThat(WordForms.ofNoun("behaviour")).contains("behavior", "behaviours");
        assertThat(WordForms.ofVerb("analyse")).contains("analyzed");
    }

    @Test
    void no_stemmer_is_at_work() {
        assertThat(WordForms.ofVerb("inform")).doesNotContain("information");
        assertThat(WordForms.ofVerb("assess")).doesNotContain("assessment");
        assertThat(WordForms.ofNoun("profession")).doesNotContain("professional");
    }
}
