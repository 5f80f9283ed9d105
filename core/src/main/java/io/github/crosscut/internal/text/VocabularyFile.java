package io.github.crosscut.internal.text;

import io.github.crosscut.Stance;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import io.github.crosscut.internal.file.ArrayFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
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
        vocabulary.words().write(out);
        Concepts concepts = vocabulary.concepts();
        ArrayFile.writeStrings(concepts.names(), out);
        ArrayFile.writeRows(
                IntStream.range(0, concepts.size()).mapToObj(concepts::parts).toArray(int[][]::new), out);
        List<Vocabulary.Entry> entries = vocabulary.entries();
        ArrayFile.writeInts(
                entries.stream().mapToInt(it -> number(it, concepts)).toArray(), out);
        for (Vocabulary.Entry entry : entries) {
            writeCue(entry, out);
        }
        ArrayFile.writeRows(vocabulary.endings().entries(), out);
        out.writeInt(vocabulary.unknownName());
        ArrayFile.writeInts(vocabulary.occurrences(), out);
        vocabulary.automaton().write(out);
    }

    /** Reads a vocabulary that {@link #write} wrote. */
    public static Vocabulary read(DataInputStream in) throws IOException {
        WordTable words = WordTable.read(in);
        var concepts = readConcepts(in);
        var entries = new ArrayList<Vocabulary.Entry>();
        for (int number : ArrayFile.readInts(in)) {
            entries.add(readEntry(number, concepts, in));
        }
        int[][] endings = ArrayFile.readRows(in);
        int unknownName = in.readInt();
        int[] occurrences = ArrayFile.readInts(in);
        return new Vocabulary(words, concepts, entries, endings, unknownName, WordAutomaton.read(in), occurrences);
    }

    private static Concepts readConcepts(DataInputStream in) throws IOException {
        List<String> names = ArrayFile.readStrings(in);
        return new Concepts(names, ArrayFile.readRows(in));
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
            ArrayFile.writeStrings(scope.cue().terminators(), out);
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
                        readScope(in),
                        ScopeCue.Direction.valueOf(in.readUTF()),
                        in.readInt(),
                        ArrayFile.readStrings(in)));
            case STANCE ->
                new Vocabulary.Entry.Stance(new StanceCue(in.readUTF(), Stance.of(in.readUTF()), in.readInt()));
            default ->
                new Vocabulary.Entry.Concept(
                        concepts.name(number >> 2), (number & HIDES) != 0, (number & CAPITAL) != 0);
        };
    }

    private static Optional<Scope> readScope(DataInputStream in) throws IOException {
        String name = in.readUTF();
        return name.isEmpty() ? Optional.empty() : Optional.of(Scope.valueOf(name));
    }
}
