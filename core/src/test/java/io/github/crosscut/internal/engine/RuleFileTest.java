package io.github.crosscut.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Presence;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.internal.engine.FactPattern.Nearness;
import io.github.crosscut.internal.engine.FactPattern.Side;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleFileTest {

    private static final RuleFile.Entry ASKED = entry(
            "voice/asked",
            Optional.of(Stance.CONCERN),
            Rule.Effect.EXCLUDES_OVERLAP,
            new FactPattern(Mention.class, "ask", EnumSet.allOf(Scope.class), FactPattern.NONE, List.of(), true),
            new FactPattern(
                    Mention.class,
                    "child",
                    EnumSet.of(Scope.NEGATED),
                    0,
                    List.of(new Nearness(Side.FOLLOWS, 0, 5), new Nearness(Side.PRECEDES, 0, 70_000)),
                    false),
            new FactPattern(Presence.class, "home", EnumSet.of(Scope.LACKING), FactPattern.NONE, List.of(), true));

    private static final RuleFile.Entry OF_CASE = entry(
            "voice/again",
            Optional.empty(),
            Rule.Effect.TAGS_CASE,
            new FactPattern(
                    ThemeInCase.class, "voice", EnumSet.noneOf(Scope.class), FactPattern.NONE, List.of(), true));

    private static RuleFile.Entry entry(
            String name, Optional<Stance> stance, Rule.Effect effect, FactPattern... patterns) {
        List<String> concepts =
                List.of(patterns).stream().map(FactPattern::name).toList();
        var rule = new Rule(name, "voice", concepts, Grade.SUGGESTED, stance, effect);
        return new RuleFile.Entry(
                new DeclaredRule(rule, List.of(patterns)),
                concepts.get(0),
                new CompiledRules.Place("io.github.crosscut.Rules0", "rule_" + effect),
                new Answers());
    }

    private static List<RuleFile.Entry> readBack(RuleFile.Entry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RuleFile.write(List.of(entries), new DataOutputStream(bytes));
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        return List.copyOf(RuleFile.read(in).values());
    }

    @Test
    void rules_come_back_as_they_were_written() throws IOException {
        var read = readBack(ASKED, OF_CASE);
        assertThat(read.stream().map(RuleFile.Entry::rule)).containsExactly(ASKED.rule(), OF_CASE.rule());
        assertThat(read.stream().map(RuleFile.Entry::place)).containsExactly(ASKED.place(), OF_CASE.place());
        assertThat(read.stream().map(RuleFile.Entry::groupKey)).containsExactly("ask", "voice");
    }

    @Test
    void answers_come_back_as_they_were_written() throws IOException {
        var answers = new Answers();
        answers.keep(7, new int[] {0, 0, 0, 1, 0, 0});
        answers.keep(Long.MAX_VALUE - 5, new int[0]);
        answers.keep(0xFFFF_FFFFL, new int[] {2, 1, 0});
        var written = new RuleFile.Entry(ASKED.rule(), "ask", ASKED.place(), answers);

        var read = readBack(written, OF_CASE);

        assertThat(read.get(0).answers().told()).isEqualTo(answers.told());
        assertThat(AnswersTest.of(Long.MAX_VALUE - 5, read.get(0).answers())).isEmpty();
        assertThat(read.get(1).answers().told()).isEmpty();
        read.get(0).answers().keep(8, new int[] {1, 1, 1});
        assertThat(AnswersTest.of(8, read.get(0).answers())).containsExactly(1, 1, 1);
    }
}
