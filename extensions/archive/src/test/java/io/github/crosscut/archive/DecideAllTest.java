package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crosscut.Stance;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideAllTest {

    @TempDir
    private Path folder;

    private static Ruling ruling(String statement, String theme, Verdict verdict) {
        return ruling(statement, theme, verdict, null);
    }

    private static Ruling ruling(String statement, String theme, Verdict verdict, @Nullable Stance stance) {
        return new Ruling(statement, theme, verdict, "Ada", Instant.parse("2026-02-03T04:05:06Z"), null, null, stance);
    }

    @Test
    void decisionsThatFitAreTakenInTheirOrder() {
        try (Archive archive = Archive.open(folder)) {
            Samples.fill(archive);
            List<Decision> taken = archive.decideAll(List.of(
                    ruling("wren#0", "voice", Verdict.REJECT),
                    ruling("wren#0", "voice", Verdict.UNDO),
                    ruling("wren#19", "drink", Verdict.CONFIRM)));

            assertThat(taken).extracting(Decision::key).containsExactly(1L, 2L, 3L);
            assertThat(archive.decisions()).hasSize(3);
        }
    }

    @Test
    void aStanceThatWasToldStandsUntilAnotherIsToldOrTheTagIsRejected() {
        try (Archive archive = Archive.open(folder)) {
            Samples.fill(archive);
            List<Decision> taken = archive.decideAll(List.of(
                    ruling("wren#0", "voice", Verdict.CONFIRM, Stance.STRENGTH),
                    ruling("wren#0", "voice", Verdict.CONFIRM),
                    ruling("wren#0", "voice", Verdict.CONFIRM, Stance.NEUTRAL),
                    ruling("wren#0", "voice", Verdict.REJECT),
                    ruling("wren#0", "voice", Verdict.ADD)));

            assertThat(taken)
                    .extracting(Decision::stance)
                    .containsExactly(Stance.STRENGTH, Stance.STRENGTH, Stance.NEUTRAL, null, null);
        }
    }

    @Test
    void whereOneDoesNotFitNoneIsTakenAndTheArchiveTakesOthersAfterwards() {
        try (Archive archive = Archive.open(folder)) {
            Samples.fill(archive);
            assertThatThrownBy(() -> archive.decideAll(
                            List.of(ruling("wren#0", "voice", Verdict.REJECT), ruling("wren#0", "none", Verdict.ADD))))
                    .isInstanceOf(ArchiveException.class);

            assertThat(archive.decisions()).isEmpty();
            assertThat(archive.decide(ruling("wren#0", "voice", Verdict.REJECT)).key())
                    .isEqualTo(1);
        }
    }
}
