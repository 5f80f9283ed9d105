package io.github.crosscut.internal.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes arrays in one piece and reads them in large ones: thousands of numbers and words are read at every start, before
 * the JVM has compiled anything. A file is made and read by the same version of this library.
 */
public final class ArrayFile {

    /** So many bytes are read at once: as bytes, a large array would take as much memory again. */
    private static final int CHUNK = 1 << 13;

    private ArrayFile() {}

    /** Writes strings. */
    public static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
        writeInts(strings.stream().mapToInt(String::length).toArray(), out);
        writeString(String.join("", strings), out);
    }

    /** Reads what {@link #writeStrings} wrote. */
    public static List<String> readStrings(DataInputStream in) throws IOException {
        int[] lengths = readInts(in);
        String joined = readString(in);
        var strings = new ArrayList<String>(lengths.length);
        int from = 0;
        for (int length : lengths) {
            strings.add(joined.substring(from, from + length));
            from += length;
        }
        return strings;
    }

    /** Writes a string, however long. */
    public static void writeString(String string, DataOutputStream out) throws IOException {
        byte[] bytes = string.getBytes(UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Reads what {@link #writeString} wrote. */
    public static String readString(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, UTF_8);
    }

    /** Writes rows of numbers, of any lengths. */
    public static void writeRows(int[][] rows, DataOutputStream out) throws IOException {
        writeInts(Arrays.stream(rows).mapToInt(it -> it.length).toArray(), out);
        writeInts(Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray(), out);
    }

    /** Reads what {@link #writeRows} wrote. */
    public static int[][] readRows(DataInputStream in) throws IOException {
        int[] lengths = readInts(in);
        int[] numbers = readInts(in);
        int[][] rows = new int[lengths.length][];
        int from = 0;
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Arrays.copyOfRange(numbers, from, from + lengths[row]);
            from += lengths[row];
        }
        return rows;
    }

    /** Writes numbers. */
    public static void writeInts(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    /** Reads what {@link #writeInts} wrote. */
    public static int[] readInts(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        var chunk = ByteBuffer.allocate(Math.min(CHUNK, numbers.length * Integer.BYTES));
        int count;
        for (int from = 0; from < numbers.length; from += count) {
            count = Math.min(numbers.length - from, CHUNK / Integer.BYTES);
            in.readFully(chunk.array(), 0, count * Integer.BYTES);
            chunk.asIntBuffer().get(numbers, from, count);
        }
        return numbers;
    }

    /** Writes numbers of 64 bits. */
    public static void writeLongs(long[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        out.write(bytes.array());
    }

    /** Reads what {@link #writeLongs} wrote. */
    public static long[] readLongs(DataInputStream in) throws IOException {
        long[] numbers = new long[in.readInt()];
        var chunk = ByteBuffer.allocate(Math.min(CHUNK, numbers.length * Long.BYTES));
        int count;
        for (int from = 0; from < numbers.length; from += count) {
            count = Math.min(numbers.length - from, CHUNK / Long.BYTES);
            in.readFully(chunk.array(), 0, count * Long.BYTES);
            chunk.asLongBuffer().get(numbers, from, count);
        }
        return numbers;
    }
}
