package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class ArchiveExceptionTest {

    @Test
    void aFullDiskIsToldAndWhatIsKeptIsLeftToWhoeverAsked() {
        var full = new SQLiteException("x", SQLiteErrorCode.SQLITE_FULL);

        assertThat(ArchiveException.of(Path.of("archive.sqlite"), full))
                .hasMessage("archive.sqlite: the disk is full; make room and run again");
    }
}
