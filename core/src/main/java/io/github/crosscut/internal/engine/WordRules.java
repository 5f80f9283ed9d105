package io.github.crosscut.internal.engine;

import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.execute;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.reactOn;
import static org.drools.model.PatternDSL.rule;

import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Scope;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.PredicateInformation;
import org.drools.model.impl.ModelImpl;

/** Makes the one rule of an inert theme: a mention of its concept that is not negated tags it. */
final class WordRules {

    /** Tells in words what it asks for, as compiled DRL does, so that {@link PatternReader} can read it. */
    private record NotNegated() implements Predicate1<Mention> {

        @Override
        public boolean test(Mention mention) {
            return mention.scope() != Scope.NEGATED;
        }

        @Override
        public PredicateInformation predicateInformation() {
            return new PredicateInformation("scope != NEGATED");
        }
    }

    private WordRules() {}

    static Model model(RuleSource.Words words) {
        var mention = declarationOf(Mention.class);
        var isOfConcept = pattern(mention)
                .expr(
                        "concept-" + words.concept(),
                        it -> it.concept().equals(words.concept()),
                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Mention::concept, words.concept()),
                        reactOn("concept"))
                .expr("not-negated", new NotNegated());
        return new ModelImpl()
                .addRule(rule("crosscut.words", words.theme() + "/words").build(isOfConcept, execute(() -> {})));
    }
}
