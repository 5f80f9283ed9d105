package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final List<Entry> entries;
    private final List<String> concepts;
    private final int[] conceptOfEntry;
    private final List<Integer> unknownNames;
    private final WordAutomaton automaton;

    /** What a word sequence stands for. */
    sealed interface Entry {
        /** Words of a concept; {@code capital} where they count only with a capital. */
        record Concept(String concept, boolean hides, boolean capital) implements Entry {}

        /** A cue of scope. */
        record Scope(ScopeCue cue) implements Entry {}

        /** A cue of stance. */
        record Stance(StanceCue cue) implements Entry {}
    }

    Vocabulary(WordTable words, List<Entry> entries, List<Integer> unknownNames, WordAutomaton automaton) {
        this.words = words;
        this.entries = List.copyOf(entries);
        this.unknownNames = List.copyOf(unknownNames);
        this.automaton = automaton;
        var numbers = new LinkedHashMap<String, Integer>();
        this.conceptOfEntry = new int[entries.size()];
        for (int i = 0; i < conceptOfEntry.length; i++) {
            boolean visible = entries.get(i) instanceof Entry.Concept form && !form.hides();
            conceptOfEntry[i] = visible ? number(((Entry.Concept) entries.get(i)).concept(), numbers) : -1;
        }
        this.concepts = List.copyOf(numbers.keySet());
    }

    private static int number(String concept, Map<String, Integer> numbers) {
        return numbers.computeIfAbsent(concept, it -> numbers.size());
    }

    /** A vocabulary of these forms and cues. Forms may name concepts in any order. */
    public static Vocabulary of(Collection<Form> forms, Collection<ScopeCue> scopes, Collection<StanceCue> stances) {
        var builder = new Builder();
        var holders = holders(forms);
        for (Form form : forms) {
            builder.add(form, holders.getOrDefault(form.concept(), Set.of(form.concept())));
        }
        for (ScopeCue cue : scopes) {
            builder.add(cue.words(), Inflection.CUE, List.of(new Entry.Scope(cue)));
        }
        for (StanceCue cue : stances) {
            builder.add(cue.words(), Inflection.CUE, List.of(new Entry.Stance(cue)));
        }
        return builder.build();
    }

    /** For each concept the concepts that its forms belong to: itself and those that name it. */
    private static Map<String, Set<String>> holders(Collection<Form> forms) {
        var namedBy = new HashMap<String, Set<String>>();
        for (Form form : forms) {
            if (form.inflection() == Inflection.CONCEPT) {
                namedBy.computeIfAbsent(form.words(), it -> new LinkedHashSet<>())
                        .add(form.concept());
            }
        }
        var holders = new HashMap<String, Set<String>>();
        for (Form form : forms) {
            holders.computeIfAbsent(form.concept(), concept -> closure(concept, namedBy));
        }
        return holders;
    }

    private static Set<String> closure(String concept, Map<String, Set<String>> namedBy) {
        var reached = new LinkedHashSet<String>();
        var open = new ArrayList<>(List.of(concept));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (reached.add(next)) {
                open.addAll(namedBy.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    /** Numbers the words of all forms and cues. */
    WordTable words() {
        return words;
    }

    /** The concepts that have forms which can be seen; they are numbered from 0. */
    public List<String> concepts() {
        return concepts;
    }

    /** The number of the concept that an entry is a visible form of, or -1. */
    int conceptOf(int entry) {
        return conceptOfEntry[entry];
    }

    /** The entries, by their numbers. */
    List<Entry> entries() {
        return entries;
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    WordAutomaton automaton() {
        return automaton;
    }

    /** The entries that any capitalised unknown word stands for. */
    List<Integer> unknownNames() {
        return unknownNames;
    }

    private static final class Builder {

        private final Map<String, Integer> wordNumbers = new LinkedHashMap<>();
        private final Map<Entry, Integer> entryNumbers = new LinkedHashMap<>();
        private final Map<Integer, List<Integer>> entriesOfPlaces = new HashMap<>();
        private final List<Integer> unknownNames = new ArrayList<>();
        private final FormAutomaton forms = new FormAutomaton();
        private final FormCompiler compiler = new FormCompiler(forms);
        private final int start = forms.place();

        void add(Form form, Set<String> concepts) {
            if (form.inflection() == Inflection.CONCEPT) {
                return;
            }
            boolean name = form.inflection() == Inflection.NAME;
            boolean hides = form.inflection() == Inflection.HIDE;
            List<Entry> entries = concepts.stream()
                    .<Entry>map(it -> new Entry.Concept(it, hides, name))
                    .toList();
            if (name && form.words().equals(ANY_NAME)) {
                entries.forEach(it -> unknownNames.add(number(it)));
            } else {
                add(form.words(), name ? Inflection.EXACT : form.inflection(), entries);
            }
        }

        void add(String words, Inflection inflection, List<Entry> entries) {
            List<Integer> numbers = entries.stream().map(this::number).toList();
            compiler.add(start, words, inflection).forEach(it -> entriesOfPlaces.put(it, numbers));
        }

        private int number(Entry entry) {
            return entryNumbers.computeIfAbsent(entry, it -> entryNumbers.size());
        }

        Vocabulary build() {
            WordAutomaton automaton = new WordAutomaton.Builder(forms, wordNumbers, entriesOfPlaces).build(start);
            return new Vocabulary(
                    new WordTable(wordNumbers.keySet()), List.copyOf(entryNumbers.keySet()), unknownNames, automaton);
        }
    }
}
