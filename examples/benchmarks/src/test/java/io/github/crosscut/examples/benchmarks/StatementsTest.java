package io.github.crosscut.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void thereAreThousandsOfDistinctStatements() {
        assertThat(Statements.standard()).hasSizeGreaterThanOrEqualTo(5_000).doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedGivesTheSameStatements() {
        assertThat(Statements.distinct(100, 7)).isEqualTo(Statements.distinct(100, 7));
        assertThat(Statements.distinct(100, 7)).isNotEqualTo(Statements.distinct(100, 8));
    }

    @Test
    void everyStatementIsFilledAndOfUsualLength() {
        assertThat(Statements.standard())
                .allSatisfy(it -> assertThat(it).doesNotContain("{", "}", "  ").endsWith("."))
                .allSatisfy(it -> assertThat(it.split(" ", -1)).hasSizeBetween(10, 40));
    }

    @Test
    void theWordsOfEveryHardCaseStandInItsText() {
        assertThat(HardCase.all()).hasSizeGreaterThanOrEqualTo(40);
    }
}
