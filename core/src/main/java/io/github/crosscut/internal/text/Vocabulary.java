package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All words of a pack in one trie over normalised tokens: the forms of concepts, the cues of scope and of stance.
 *
 * <p>Immutable once built. Walking it costs one map look-up per token for most tokens, however many forms there are.
 */
public final class Vocabulary {

    /** The concept name that a {@code hide} form may carry to hide the words of every concept. */
    public static final String EVERY_CONCEPT = "*";

    private static final String ANY_NAME = "*";

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final List<String> unknownNames = new ArrayList<>();

    /** A place in the trie: where a form may end and how it may go on. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private List<Entry> entries = List.of();

        @Nullable
        Node next(String word) {
            return next.get(word);
        }

        List<Entry> entries() {
            return entries;
        }

        private void add(Entry entry) {
            if (!entries.contains(entry)) {
                var longer = new ArrayList<>(entries);
                longer.add(entry);
                entries = List.copyOf(longer);
            }
        }
    }

    /** What a word sequence stands for. */
    sealed interface Entry {
        /** Words of a concept; {@code capital} where they count only with a capital. */
        record Concept(String concept, boolean hides, boolean capital) implements Entry {}

        /** A cue of scope. */
        record Scope(ScopeCue cue) implements Entry {}

        /** A cue of stance. */
        record Stance(StanceCue cue) implements Entry {}
    }

    private Vocabulary() {}

    /** A vocabulary of these forms and cues. Forms may name concepts in any order. */
    public static Vocabulary of(Collection<Form> forms, Collection<ScopeCue> scopes, Collection<StanceCue> stances) {
        var vocabulary = new Vocabulary();
        var holders = holders(forms);
        for (Form form : forms) {
            for (String concept : holders.getOrDefault(form.concept(), Set.of(form.concept()))) {
                vocabulary.add(form, concept);
            }
        }
        for (ScopeCue cue : scopes) {
            vocabulary.add(FormExpander.expand(cue.words(), Inflection.CUE), new Entry.Scope(cue));
        }
        for (StanceCue cue : stances) {
            vocabulary.add(FormExpander.expand(cue.words(), Inflection.CUE), new Entry.Stance(cue));
        }
        return vocabulary;
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

    private void add(Form form, String concept) {
        switch (form.inflection()) {
            case CONCEPT -> {}
            case NAME -> addName(form, concept);
            default ->
                add(
                        FormExpander.expand(form.words(), form.inflection()),
                        new Entry.Concept(concept, form.inflection() == Inflection.HIDE, false));
        }
    }

    private void addName(Form form, String concept) {
        if (form.words().equals(ANY_NAME)) {
            unknownNames.add(concept);
        } else {
            add(FormExpander.expand(form.words(), Inflection.EXACT), new Entry.Concept(concept, false, true));
        }
    }

    private void add(Set<List<String>> sequences, Entry entry) {
        for (List<String> sequence : sequences) {
            Node node = root;
            for (String word : sequence) {
                words.add(word);
                node = node.next.computeIfAbsent(word, it -> new Node());
            }
            node.add(entry);
        }
    }

    Node root() {
        return root;
    }

    /** Whether the word stands in any form or cue. */
    boolean knows(String word) {
        return words.contains(word);
    }

    /** The concepts that any capitalised unknown word stands for. */
    List<String> unknownNames() {
        return unknownNames;
    }
}
