package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All words of a pack in one automaton over normalised tokens: the forms of concepts, the cues of scope and of stance.
 *
 * <p>Immutable once built. Words are numbered, so walking the automaton costs one look-up of a word per token and one of a
 * pair of numbers per step, however many forms there are.
 */
public final class Vocabulary {

    /** The concept name that a {@code hide} form may carry to hide the words of every concept. */
    public static final String EVERY_CONCEPT = "*";

    private static final String ANY_NAME = "*";

    private final WordTable words;
    private final Concepts concepts;
    private final List<Entry> entries;
    private final int unknownName;
    private final WordAutomaton automaton;
    private final Endings endings;
    private final Terminators[] terminators;
    private final BitSet clauseOpeners;
    private final int everyConcept;
    private final int[] occurrences;

    /** What a word sequence stands for. */
    sealed interface Entry {
        /** Words of a concept; {@code capital} where they count only with a capital. */
        record Concept(String concept, boolean hides, boolean capital) implements Entry {}

        /** A cue of scope. */
        record Scope(ScopeCue cue) implements Entry {}

        /** A cue of stance. */
        record Stance(StanceCue cue) implements Entry {}
    }

    /**
     * A vocabulary.
     *
     * @param endings for each ending of the automaton its entries, sorted
     * @param unknownName the ending of a capitalised unknown word, or {@link Endings#NONE}
     * @param occurrences for each concept in how many of the texts that were looked at it occurs
     */
    Vocabulary(
            WordTable words,
            Concepts concepts,
            List<Entry> entries,
            int[][] endings,
            int unknownName,
            WordAutomaton automaton,
            int[] occurrences) {
        this.words = words;
        this.concepts = concepts;
        this.entries = List.copyOf(entries);
        this.unknownName = unknownName;
        this.automaton = automaton;
        this.endings = new Endings(endings, this.entries, concepts);
        this.terminators = terminators(this.entries, words);
        this.clauseOpeners = SubordinateClause.openers(words);
        this.everyConcept = concepts.number(EVERY_CONCEPT);
        this.occurrences = occurrences;
    }

    private Vocabulary(Vocabulary same, int[] occurrences) {
        this.words = same.words;
        this.concepts = same.concepts;
        this.entries = same.entries;
        this.unknownName = same.unknownName;
        this.automaton = same.automaton;
        this.endings = same.endings;
        this.terminators = same.terminators;
        this.clauseOpeners = same.clauseOpeners;
        this.everyConcept = same.everyConcept;
        this.occurrences = occurrences;
    }

    private static Terminators[] terminators(List<Entry> entries, WordTable words) {
        var terminators = new Terminators[entries.size()];
        for (int i = 0; i < terminators.length; i++) {
            terminators[i] =
                    entries.get(i) instanceof Entry.Scope scope ? Terminators.of(scope.cue(), words) : Terminators.NONE;
        }
        return terminators;
    }

    /** A vocabulary of these forms and cues. Forms may name concepts in any order. */
    public static Vocabulary of(Collection<Form> forms, Collection<ScopeCue> scopes, Collection<StanceCue> stances) {
        var builder = new Builder();
        forms.forEach(builder::add);
        for (ScopeCue cue : scopes) {
            builder.add(cue.words(), Inflection.CUE, new Entry.Scope(cue));
            cue.terminators().forEach(it -> builder.know(it.toLowerCase(Locale.ROOT)));
        }
        for (StanceCue cue : stances) {
            builder.add(cue.words(), Inflection.CUE, new Entry.Stance(cue));
        }
        SubordinateClause.OPENERS.stream().sorted().forEach(builder::know);
        return builder.build(Concepts.of(forms));
    }

    /** The same words, and in how many of some texts each concept occurs: what occurs seldom is worth asking for first. */
    public Vocabulary countedIn(Collection<String> texts) {
        int[] counts = new int[concepts.size()];
        for (String text : texts) {
            Tokens tokens = Tokens.of(text);
            var matches = new FormMatches(this, tokens);
            matches.find(0, tokens.size());
            BitSet.valueOf(matches.concepts()).stream().forEach(it -> counts[it]++);
        }
        return new Vocabulary(this, counts);
    }

    /** Numbers the words of all forms and cues, and those that end the reach of a cue or open a clause. */
    WordTable words() {
        return words;
    }

    /** The concepts that forms name, by their numbers. */
    public List<String> conceptNames() {
        return concepts.names();
    }

    /** In how many of the texts that were looked at each concept occurs, by its number; not to be changed. */
    public int[] occurrences() {
        return occurrences;
    }

    Concepts concepts() {
        return concepts;
    }

    /** The number of {@link #EVERY_CONCEPT}, or -1 where no form hides the words of every concept. */
    int everyConcept() {
        return everyConcept;
    }

    /** The entries, by their numbers. */
    List<Entry> entries() {
        return entries;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** What ends the reach of the cue of scope that an entry is. */
    Terminators terminators(int entry) {
        return terminators[entry];
    }

    /** The numbers of the words that open a subordinate clause; not to be changed. */
    BitSet clauseOpeners() {
        return clauseOpeners;
    }

    WordAutomaton automaton() {
        return automaton;
    }

    /** What ends at the automaton's states. */
    Endings endings() {
        return endings;
    }

    /** The ending of any capitalised unknown word, or {@link Endings#NONE}. */
    int unknownName() {
        return unknownName;
    }

    private static final class Builder {

        private final Map<String, Integer> wordNumbers = new LinkedHashMap<>();
        private final Map<Entry, Integer> entryNumbers = new LinkedHashMap<>();
        private final Map<Integer, List<Integer>> entriesOfPlaces = new HashMap<>();
        private final SortedSet<Integer> unknownNames = new TreeSet<>();
        private final List<String> known = new ArrayList<>();
        private final FormAutomaton forms = new FormAutomaton();
        private final FormCompiler compiler = new FormCompiler(forms);
        private final int start = forms.place();

        void add(Form form) {
            if (form.inflection() == Inflection.CONCEPT) {
                return;
            }
            boolean name = form.inflection() == Inflection.NAME;
            var entry = new Entry.Concept(form.concept(), form.inflection() == Inflection.HIDE, name);
            if (name && form.words().equals(ANY_NAME)) {
                unknownNames.add(number(entry));
            } else {
                add(form.words(), name ? Inflection.EXACT : form.inflection(), entry);
            }
        }

        void add(String words, Inflection inflection, Entry entry) {
            List<Integer> numbers = List.of(number(entry));
            compiler.add(start, words, inflection).forEach(it -> entriesOfPlaces.put(it, numbers));
        }

        /** Lets a word be known that may be a form of nothing. */
        void know(String word) {
            known.add(word);
        }

        private int number(Entry entry) {
            return entryNumbers.computeIfAbsent(entry, it -> entryNumbers.size());
        }

        Vocabulary build(Concepts concepts) {
            known.stream()
                    .filter(word -> word.chars().allMatch(Character::isLetterOrDigit))
                    .forEach(word -> wordNumbers.computeIfAbsent(word, it -> wordNumbers.size()));
            var builder = new WordAutomaton.Builder(forms, wordNumbers, entriesOfPlaces);
            WordAutomaton automaton = builder.build(start);
            int unknownName = builder.ending(unknownNames);
            return new Vocabulary(
                    WordTable.of(wordNumbers.keySet()),
                    concepts,
                    List.copyOf(entryNumbers.keySet()),
                    builder.endings(),
                    unknownName,
                    automaton,
                    new int[concepts.size()]);
        }
    }
}
