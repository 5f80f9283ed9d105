package io.github.crosscut.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Writes and reads a vocabulary as its arrays, so that a bundled pack does not compile thousands of forms at every start.
 * The file is made and read by the same version of this library.
 */
public final class VocabularyFile {

    private static final int SCOPE = -1;
    private static final int STANCE = -2;

    private static final int HIDES = 1;
    private static final int CAPITAL = 2;

    private VocabularyFile() {}

    /** Writes a vocabulary. */
    public static void write(Vocabulary vocabulary, DataOutputStream out) throws IOException {
        writeStrings(vocabulary.words().inOrder(), out);
        Concepts concepts = vocabulary.concepts();
        writeStrings(concepts.names(), out);
        writeRows(IntStream.range(0, concepts.size()).mapToObj(concepts::parts).toArray(int[][]::new), out);
        List<Vocabulary.Entry> entries = vocabulary.entries();
        writeInts(entries.stream().mapToInt(it -> number(it, concepts)).toArray(), out);
        for (Vocabulary.Entry entry : entries) {
            writeCue(entry, out);
        }
        writeRows(vocabulary.endings().entries(), out);
        out.writeInt(vocabulary.unknownName());
        writeInts(vocabulary.occurrences(), out);
        vocabulary.automaton().write(out);
    }

    /** Reads a vocabulary that {@link #write} wrote. */
    public static Vocabulary read(DataInputStream in) throws IOException {
        List<String> words = readStrings(in);
        var concepts = readConcepts(in);
        var entries = new ArrayList<Vocabulary.Entry>();
        for (int number : readInts(in)) {
            entries.add(readEntry(number, concepts, in));
        }
        int[][] endings = readRows(in);
        int unknownName = in.readInt();
        int[] occurrences = readInts(in);
        return new Vocabulary(
                new WordTable(words), concepts, entries, endings, unknownName, WordAutomaton.read(in), occurrences);
    }

    private static Concepts readConcepts(DataInputStream in) throws IOException {
        List<String> names = readStrings(in);
        return new Concepts(names, readRows(in));
    }

    /** The entry of a concept as its number, with two bits behind it; what tells a cue apart. */
    private static int number(Vocabulary.Entry entry, Concepts concepts) {
        if (entry instanceof Vocabulary.Entry.Concept form) {
            return concepts.number(form.concept()) << 2 | (form.hides() ? HIDES : 0) | (form.capital() ? CAPITAL : 0);
        }
        return entry instanceof Vocabulary.Entry.Scope ? SCOPE : STANCE;
    }

    private static void writeCue(Vocabulary.Entry entry, DataOutputStream out) throws IOException {
        if (entry instanceof Vocabulary.Entry.Scope scope) {
            out.writeUTF(scope.cue().words());
            out.writeUTF(scope.cue().scope().map(Scope::name).orElse(""));
            out.writeUTF(scope.cue().direction().name());
            out.writeInt(scope.cue().reach());
            writeStrings(scope.cue().terminators(), out);
        } else if (entry instanceof Vocabulary.Entry.Stance stance) {
            out.writeUTF(stance.cue().words());
            out.writeUTF(stance.cue().stance().map(Stance::id).orElse(""));
            out.writeInt(stance.cue().weight());
        }
    }

    private static Vocabulary.Entry readEntry(int number, Concepts concepts, DataInputStream in) throws IOException {
        return switch (number) {
            case SCOPE ->
                new Vocabulary.Entry.Scope(new ScopeCue(
                        in.readUTF(),
                        Optional.of(in.readUTF()).filter(it -> !it.isEmpty()).map(Scope::valueOf),
                        ScopeCue.Direction.valueOf(in.readUTF()),
                        in.readInt(),
                        readStrings(in)));
            case STANCE ->
                new Vocabulary.Entry.Stance(new StanceCue(in.readUTF(), Stance.of(in.readUTF()), in.readInt()));
            default ->
                new Vocabulary.Entry.Concept(
                        concepts.name(number >> 2), (number & HIDES) != 0, (number & CAPITAL) != 0);
        };
    }

    /** In one piece, since thousands are read at every start, before the JVM has compiled anything. */
    private static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
        byte[] bytes = String.join("", strings).getBytes(UTF_8);
        writeInts(strings.stream().mapToInt(String::length).toArray(), out);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int[] lengths = readInts(in);
        String joined = new String(readBytes(in.readInt(), in), UTF_8);
        var strings = new ArrayList<String>(lengths.length);
        int from = 0;
        for (int length : lengths) {
            strings.add(joined.substring(from, from + length));
            from += length;
        }
        return strings;
    }

    private static void writeRows(int[][] rows, DataOutputStream out) throws IOException {
        writeInts(Arrays.stream(rows).mapToInt(it -> it.length).toArray(), out);
        writeInts(Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray(), out);
    }

    private static int[][] readRows(DataInputStream in) throws IOException {
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

    static void writeInts(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    static int[] readInts(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        ByteBuffer.wrap(readBytes(numbers.length * Integer.BYTES, in))
                .asIntBuffer()
                .get(numbers);
        return numbers;
    }

    private static byte[] readBytes(int count, DataInputStream in) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }
}
