package io.github.crosscut.internal.text;

import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All forms and cues of a vocabulary that stand in the words of a statement, in the order of their first words. */
final class FormMatches {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "judge");

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final int[] words;

    private int[] entries = new int[64];
    private int[] firsts = new int[64];
    private int[] ends = new int[64];
    private int count;

    /**
     * A sentence and what stands in it.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param from number of the first match in it
     * @param to number behind the last match in it
     */
    record Sentence(int first, int end, int from, int to) {}

    /** The cues in a sentence, in order; where cues of one sort overlap, the longest. */
    record Cues(List<Found<ScopeCue>> scopes, List<Found<StanceCue>> stances) {}

    FormMatches(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.numberIn(vocabulary.words(), i);
        }
    }

    /**
     * Finds what stands in a sentence, behind all sentences before.
     *
     * @param first index of its first token
     * @param end index behind its last token
     */
    Sentence find(int first, int end) {
        int from = count;
        boolean names = !vocabulary.unknownNames().isEmpty();
        for (int start = first; start < end; start++) {
            walk(start, end);
            if (names
                    && start > first
                    && words[start] < 0
                    && tokens.isCapitalised(start)
                    && isLoneName(first, start, end)) {
                for (int entry : vocabulary.unknownNames()) {
                    add(entry, start, start + 1);
                }
            }
        }
        return new Sentence(first, end, from, count);
    }

    private void walk(int start, int sentenceEnd) {
        WordAutomaton automaton = vocabulary.automaton();
        int state = words[start] < 0 ? WordAutomaton.NONE : automaton.next(WordAutomaton.START, words[start]);
        int end = start + 1;
        while (state != WordAutomaton.NONE) {
            for (int entry : automaton.entries(state)) {
                add(entry, start, end);
            }
            if (end == sentenceEnd || words[end] < 0 || tokens.breakBefore(end) != Tokens.NONE) {
                return;
            }
            state = automaton.next(state, words[end]);
            end++;
        }
    }

    private void add(int entry, int first, int end) {
        if (count == entries.length) {
            entries = Arrays.copyOf(entries, 2 * count);
            firsts = Arrays.copyOf(firsts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        entries[count] = entry;
        firsts[count] = first;
        ends[count] = end;
        count++;
    }

    /** Whether a capitalised unknown word in mid-sentence stands alone: no title before it, no capital beside it. */
    private boolean isLoneName(int first, int index, int end) {
        return !TITLES.contains(tokens.normal(index - 1))
                && (index - 1 == first || !tokens.isCapitalised(index - 1))
                && (index + 1 == end || !tokens.isCapitalised(index + 1));
    }

    /** The numbers of the concepts whose words occur, hidden or not. */
    BitSet concepts() {
        var concepts = new BitSet(vocabulary.concepts().size());
        for (int i = 0; i < count; i++) {
            int concept = vocabulary.conceptOf(entries[i]);
            if (concept >= 0) {
                concepts.set(concept);
            }
        }
        return concepts;
    }

    /** The places of some concepts in a sentence, by concept: longest forms only, none that is hidden. */
    Map<String, List<Found<Boolean>>> places(Collection<String> wanted, Sentence sentence) {
        var byConcept = new TreeMap<String, List<Found<Boolean>>>();
        var hides = new ArrayList<Found<Boolean>>();
        for (int i = sentence.from; i < sentence.to; i++) {
            if (vocabulary.entry(entries[i]) instanceof Vocabulary.Entry.Concept form
                    && (!form.capital() || tokens.isCapitalised(firsts[i]))) {
                if (wanted.contains(form.concept())) {
                    byConcept
                            .computeIfAbsent(form.concept(), it -> new ArrayList<>())
                            .add(new Found<>(firsts[i], ends[i], form.hides()));
                } else if (form.concept().equals(Vocabulary.EVERY_CONCEPT)) {
                    hides.add(new Found<>(firsts[i], ends[i], true));
                }
            }
        }
        byConcept.replaceAll((concept, found) -> visible(found, hides));
        return byConcept;
    }

    /** The cues in a sentence. */
    Cues cues(Sentence sentence) {
        var scopes = new ArrayList<Found<ScopeCue>>();
        var stances = new ArrayList<Found<StanceCue>>();
        for (int i = sentence.from; i < sentence.to; i++) {
            var entry = vocabulary.entry(entries[i]);
            if (entry instanceof Vocabulary.Entry.Scope scope) {
                scopes.add(new Found<>(firsts[i], ends[i], scope.cue()));
            } else if (entry instanceof Vocabulary.Entry.Stance stance) {
                stances.add(new Found<>(firsts[i], ends[i], stance.cue()));
            }
        }
        return new Cues(Found.longest(scopes, true), Found.longest(stances, true));
    }

    private static List<Found<Boolean>> visible(List<Found<Boolean>> found, List<Found<Boolean>> hides) {
        if (found.size() == 1 && hides.isEmpty()) {
            return found.get(0).what() ? List.of() : found;
        }
        var kept = new ArrayList<Found<Boolean>>();
        for (var candidate : Found.longest(found, false)) {
            if (!candidate.what() && !isHidden(candidate, found) && !isHidden(candidate, hides)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isHidden(Found<Boolean> candidate, List<Found<Boolean>> among) {
        for (var hide : among) {
            if (hide.what() && hide.overlaps(candidate) && !(candidate.holds(hide) && !hide.holds(candidate))) {
                return true;
            }
        }
        return false;
    }
}
