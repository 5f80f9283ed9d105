package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Inflection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Writes the word sequences that a vocabulary form stands for into an automaton. */
final class FormCompiler {

    private final FormAutomaton automaton;
    private final Map<String, List<String>> tokensOfWords = new HashMap<>();
    private final Map<String, Set<String>> formsOfWords = new HashMap<>();

    FormCompiler(FormAutomaton automaton) {
        this.automaton = automaton;
    }

    /**
     * Adds a form.
     *
     * @param words see {@link io.github.crosscut.fact.Form#words()}
     * @return the places behind its last words, one for each way in which the form is written
     */
    List<Integer> add(int start, String words, Inflection inflection) {
        int firstPlace = automaton.place();
        automaton.skip(start, firstPlace);
        var ends = new ArrayList<Integer>();
        for (FormSyntax.Sequence variant : FormSyntax.variants(words)) {
            boolean marked = variant.isMarked();
            int end = automaton.place();
            write(variant, firstPlace, end, new Heads(inflection, marked, true, true));
            ends.add(end);
        }
        automaton.addContractions(firstPlace);
        return ends;
    }

    /** Which of the words at hand inflect: the marked ones, or where none is marked, those that begin or end the form. */
    private record Heads(Inflection inflection, boolean marked, boolean begins, boolean ends) {

        Heads within(boolean first, boolean last) {
            return new Heads(inflection, marked, begins && first, ends && last);
        }

        boolean holds(boolean wordIsMarked) {
            if (marked) {
                return wordIsMarked;
            }
            return switch (inflection) {
                case VERB -> begins;
                case NOUN -> ends;
                default -> false;
            };
        }
    }

    private void write(FormSyntax.Sequence sequence, int from, int to, Heads heads) {
        int place = from;
        int size = sequence.parts().size();
        for (int i = 0; i < size; i++) {
            int next = i == size - 1 ? to : automaton.place();
            boolean first = sequence.parts().subList(0, i).stream().allMatch(FormSyntax.Part::mayBeEmpty);
            boolean last = sequence.parts().subList(i + 1, size).stream().allMatch(FormSyntax.Part::mayBeEmpty);
            write(sequence.parts().get(i), place, next, heads.within(first, last));
            place = next;
        }
        if (size == 0) {
            automaton.skip(from, to);
        }
    }

    private void write(FormSyntax.Part part, int from, int to, Heads heads) {
        if (part instanceof FormSyntax.Word word) {
            write(word, from, to, heads);
        } else if (part instanceof FormSyntax.Group group) {
            group.alternatives().forEach(it -> write(it, from, to, heads));
        }
    }

    /** A hyphenated word is several tokens; of a verb the first inflects, of a noun the last. */
    private void write(FormSyntax.Word word, int from, int to, Heads heads) {
        List<String> tokens = tokensOfWords.computeIfAbsent(word.text(), FormCompiler::tokens);
        boolean inflects = heads.holds(word.marked());
        int place = from;
        for (int i = 0; i < tokens.size(); i++) {
            int next = i == tokens.size() - 1 ? to : automaton.place();
            int head = heads.inflection == Inflection.VERB ? 0 : tokens.size() - 1;
            automaton.word(place, forms(tokens.get(i), inflects && i == head, heads.inflection), next);
            place = next;
        }
        if (tokens.isEmpty()) {
            automaton.skip(from, to);
        }
    }

    private static List<String> tokens(String written) {
        Tokens tokens = Tokens.of(written.toLowerCase(Locale.ROOT));
        return IntStream.range(0, tokens.size()).mapToObj(tokens::normal).toList();
    }

    /** A marked word of a form that is neither noun nor verb inflects as both. */
    private Set<String> forms(String word, boolean inflects, Inflection inflection) {
        boolean asOne = inflection == Inflection.NOUN || inflection == Inflection.VERB;
        Inflection asked = inflects ? (asOne ? inflection : Inflection.CUE) : Inflection.EXACT;
        return formsOfWords.computeIfAbsent(word + " " + asked, it -> forms(word, asked));
    }

    private static Set<String> forms(String word, Inflection inflection) {
        return switch (inflection) {
            case VERB -> WordForms.ofVerb(word);
            case NOUN -> WordForms.ofNoun(word);
            case CUE -> {
                var both = new LinkedHashSet<>(WordForms.ofVerb(word));
                both.addAll(WordForms.ofNoun(word));
                yield both;
            }
            default -> WordForms.ofExact(word);
        };
    }
}
