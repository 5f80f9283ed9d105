package io.github.crosscut.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayFileTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private DataInputStream in() {
        return new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_023, 1_024, 1_025, 2_047, 2_048, 2_049, 70_000})
    void numbers_come_back_however_many_there_are(int count) throws IOException {
        int[] ints = new Random(count).ints(count).toArray();
        long[] longs = new Random(count).longs(count).toArray();
        ArrayFile.writeInts(ints, out);
        ArrayFile.writeLongs(longs, out);
        ArrayFile.writeInts(new int[] {-1}, out);
        DataInputStream in = in();
        assertThat(ArrayFile.readInts(in)).isEqualTo(ints);
        assertThat(ArrayFile.readLongs(in)).isEqualTo(longs);
        assertThat(ArrayFile.readInts(in)).containsExactly(-1);
    }

    @Test
    void strings_come_back_whatever_they_hold() throws IOException {
        var strings = List.of("", "asked", "naïve", "\uD83D\uDE00 👍", "x".repeat(70_000), "");
        ArrayFile.writeStrings(strings, out);
        ArrayFile.writeStrings(List.of(), out);
        DataInputStream in = in();
        assertThat(ArrayFile.readStrings(in)).isEqualTo(strings);
        assertThat(ArrayFile.readStrings(in)).isEmpty();
    }

    @Test
    void rows_come_back_also_empty_ones() throws IOException {
        int[][] rows = {{}, {3, 1}, {}, {7}};
        ArrayFile.writeRows(rows, out);
        assertThat(ArrayFile.readRows(in())).isDeepEqualTo(rows);
    }

    @Test
    void a_file_that_ends_too_early_is_no_array() throws IOException {
        ArrayFile.writeStrings(Collections.nCopies(10, "word"), out);
        byte[] whole = bytes.toByteArray();
        var cut = new DataInputStream(new ByteArrayInputStream(whole, 0, whole.length - 1));
        assertThatThrownBy(() -> ArrayFile.readStrings(cut)).isInstanceOf(EOFException.class);
    }
}
