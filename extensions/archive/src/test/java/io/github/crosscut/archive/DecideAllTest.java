package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideAllTest {

    @TempDir
    private Path folder;

    private static Ruling ruling(String statement, String theme, Verdict verdict) {
        return new Ruling(statement, theme, verdict, "Ada", Instant.parse("2026-02-03T04:05:06Z"), null, null, null);
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
