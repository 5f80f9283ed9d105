package io.github.crosscut.batch.tag;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.archive.Tagger;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.rules.SafeguardingThemes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Tagger TAGGER = new Tagger("1", "tiny", "7", "2026-01-31", "d1");

    @Test
    void anUpgradeOfWhatWritesMakesTheResultsStale(@TempDir Path temporary) throws IOException {
        var export = new Export("1", EnumSet.of(OutputFormat.HTML), null, SafeguardingThemes::pack);
        try (ResultFolder folder = ResultFolder.open(temporary)) {
            String now = export.state(TAGGER, folder);

            assertThat(export.state(TAGGER, folder, CodeVersion.writer())).isEqualTo(now);
            assertThat(export.state(TAGGER, folder, "another build")).isNotEqualTo(now);
        }
    }

    @Test
    void allThatWritesResultsCounts() {
        assertThat(CodeVersion.writer().split(" ", -1)).hasSize(3).doesNotHaveDuplicates();
        assertThat(CodeVersion.writer()).matches("(\\S+\\+[0-9a-f]{12} ?){3}");
    }
}
