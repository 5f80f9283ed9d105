package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes and reads a vocabulary as its arrays, so that a bundled pack does not compile thousands of forms at every start.
 * The file is made and read by the same version of this library.
 */
public final class VocabularyFile {

    private static final byte CONCEPT = 'c';
    private static final byte SCOPE = 'o';
    private static final byte STANCE = 's';

    private VocabularyFile() {}

    /** Writes a vocabulary. */
    public static void write(Vocabulary vocabulary, DataOutputStream out) throws IOException {
        writeStrings(vocabulary.words().inOrder(), out);
        Concepts concepts = vocabulary.concepts();
        writeStrings(concepts.names(), out);
        for (int concept = 0; concept < concepts.size(); concept++) {
            writeInts(concepts.parts(concept), out);
        }
        out.writeInt(vocabulary.entries().size());
        for (Vocabulary.Entry entry : vocabulary.entries()) {
            write(entry, out);
        }
        int[][] endings = vocabulary.endings().entries();
        out.writeInt(endings.length);
        for (int[] ending : endings) {
            writeInts(ending, out);
        }
        out.writeInt(vocabulary.unknownName());
        writeInts(vocabulary.occurrences(), out);
        vocabulary.automaton().write(out);
    }

    /** Reads a vocabulary that {@link #write} wrote. */
    public static Vocabulary read(DataInputStream in) throws IOException {
        List<String> words = readStrings(in);
        List<String> concepts = readStrings(in);
        int[][] parts = new int[concepts.size()][];
        for (int concept = 0; concept < parts.length; concept++) {
            parts[concept] = readInts(in);
        }
        var entries = new ArrayList<Vocabulary.Entry>();
        for (int left = in.readInt(); left > 0; left--) {
            entries.add(readEntry(in));
        }
        int[][] endings = new int[in.readInt()][];
        for (int ending = 0; ending < endings.length; ending++) {
            endings[ending] = readInts(in);
        }
        int unknownName = in.readInt();
        int[] occurrences = readInts(in);
        return new Vocabulary(
                new WordTable(words),
                new Concepts(concepts, parts),
                entries,
                endings,
                unknownName,
                WordAutomaton.read(in),
                occurrences);
    }

    private static void write(Vocabulary.Entry entry, DataOutputStream out) throws IOException {
        if (entry instanceof Vocabulary.Entry.Concept concept) {
            out.writeByte(CONCEPT);
            out.writeUTF(concept.concept());
            out.writeBoolean(concept.hides());
            out.writeBoolean(concept.capital());
        } else if (entry instanceof Vocabulary.Entry.Scope scope) {
            out.writeByte(SCOPE);
            out.writeUTF(scope.cue().words());
            out.writeUTF(scope.cue().scope().map(Scope::name).orElse(""));
            out.writeUTF(scope.cue().direction().name());
            out.writeInt(scope.cue().reach());
            writeStrings(scope.cue().terminators(), out);
        } else if (entry instanceof Vocabulary.Entry.Stance stance) {
            out.writeByte(STANCE);
            out.writeUTF(stance.cue().words());
            out.writeUTF(stance.cue().stance().map(Stance::id).orElse(""));
            out.writeInt(stance.cue().weight());
        }
    }

    private static Vocabulary.Entry readEntry(DataInputStream in) throws IOException {
        byte sort = in.readByte();
        return switch (sort) {
            case CONCEPT -> new Vocabulary.Entry.Concept(in.readUTF(), in.readBoolean(), in.readBoolean());
            case SCOPE ->
                new Vocabulary.Entry.Scope(new ScopeCue(
                        in.readUTF(),
                        Optional.of(in.readUTF()).filter(it -> !it.isEmpty()).map(Scope::valueOf),
                        ScopeCue.Direction.valueOf(in.readUTF()),
                        in.readInt(),
                        readStrings(in)));
            case STANCE ->
                new Vocabulary.Entry.Stance(new StanceCue(in.readUTF(), Stance.of(in.readUTF()), in.readInt()));
            default -> throw new IOException("not a vocabulary of this version: entry of sort " + sort);
        };
    }

    private static void writeStrings(List<String> strings, DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int size = in.readInt();
        var strings = new ArrayList<String>(size);
        for (int i = 0; i < size; i++) {
            strings.add(in.readUTF());
        }
        return strings;
    }

    static void writeInts(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(numbers.length * Integer.BYTES);
        bytes.asIntBuffer().put(numbers);
        out.write(bytes.array());
    }

    static int[] readInts(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        ByteBuffer.wrap(in.readNBytes(numbers.length * Integer.BYTES))
                .asIntBuffer()
                .get(numbers);
        return numbers;
    }
}
