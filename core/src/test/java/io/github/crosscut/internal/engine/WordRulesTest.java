package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.junit.jupiter.api.Test;

class WordRulesTest {

    @Test
    void all_that_a_rule_of_words_asks_for_is_read_so_that_its_answers_can_be_remembered() {
        var base = KnowledgeBases.of(
                WordRules.model(new RuleSource.Words("drinking", "drink")).getRules());
        var errors = new ArrayList<RuleError>();

        var rule = DeclaredRule.of((RuleImpl) base.getRule("crosscut.words", "drinking/words"), errors);

        assertThat(errors).isEmpty();
        assertThat(rule.patterns())
                .containsExactly(new FactPattern(
                        Mention.class,
                        "drink",
                        Set.of(Scope.ASSERTED, Scope.LACKING),
                        FactPattern.NONE,
                        List.of(),
                        true));
    }
}
