package io.github.crosscut.refiqda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuidsTest {

    @Test
    void identifiersOfTheSameNamesStayTheSame() {
        assertThat(Guids.of("user", "Ann")).isEqualTo(Guids.of("user", "Ann"));
        // Files that were written must keep matching files that will be.
        assertThat(Guids.of("user", "Ann")).hasToString("9806ad22-3152-3180-bd26-1eb5f68ede9f");
    }

    @Test
    void whereNamesAreCutMatters() {
        assertThat(Guids.of("a", "bc")).isNotEqualTo(Guids.of("ab", "c"));
    }
}
