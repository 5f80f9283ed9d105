package io.github.crosscut.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All forms and cues of a vocabulary that stand in the words of a statement, numbered in the order of their first words.
 */
final class FormMatches {

    private static final int[] NO_MATCH = {};

    private static final int NONE = -1;

    /** How many chains of matches there are, a power of two: enough that few concepts of one statement share a chain. */
    private static final int CHAINS = 64;

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "judge");

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final int[] words;

    private int[] entries;
    private int[] firsts;
    private int[] ends;
    private int count;

    /** The last match of a concept so far, and before each match the one before it, where their numbers end alike. */
    private final int[] lastOfConcepts = new int[CHAINS];

    private int[] before;

    /** The matches of forms that hide the words of every concept, once they were asked for. */
    private int @Nullable [] everywhere;

    /**
     * A sentence and what stands in it.
     *
     * @param first index of its first token
     * @param end index behind its last token
     * @param from number of the first match in it
     * @param to number behind the last match in it
     */
    record Sentence(int first, int end, int from, int to) {}

    FormMatches(Vocabulary vocabulary, Tokens tokens) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.words = new int[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.numberIn(vocabulary.words(), i);
        }
        int expected = 4 * words.length + 8;
        this.entries = new int[expected];
        this.firsts = new int[expected];
        this.ends = new int[expected];
        this.before = new int[expected];
        Arrays.fill(lastOfConcepts, NONE);
    }

    /**
     * Finds what stands in a sentence, behind all sentences before.
     *
     * @param first index of its first token
     * @param end index behind its last token
     */
    Sentence find(int first, int end) {
        int from = count;
        boolean names = vocabulary.unknownNames().length > 0;
        for (int start = first; start < end; start++) {
            if (words[start] >= 0) {
                walk(start, end);
            } else if (names && start > first && tokens.isCapitalised(start) && isLoneName(first, start, end)) {
                for (int entry : vocabulary.unknownNames()) {
                    add(entry, start, start + 1);
                }
            }
        }
        return new Sentence(first, end, from, count);
    }

    private void walk(int start, int sentenceEnd) {
        WordAutomaton automaton = vocabulary.automaton();
        int state = automaton.first(words[start]);
        int end = start + 1;
        while (state != WordAutomaton.NONE) {
            int behind = automaton.entriesFrom(state + 1);
            for (int i = automaton.entriesFrom(state); i < behind; i++) {
                add(automaton.entry(i), start, end);
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
            before = Arrays.copyOf(before, 2 * count);
        }
        entries[count] = entry;
        firsts[count] = first;
        ends[count] = end;
        int concept = vocabulary.conceptOf(entry);
        if (concept >= 0) {
            before[count] = lastOfConcepts[concept & (CHAINS - 1)];
            lastOfConcepts[concept & (CHAINS - 1)] = count;
        }
        count++;
    }

    /** Whether a capitalised unknown word in mid-sentence stands alone: no title before it, no capital beside it. */
    private boolean isLoneName(int first, int index, int end) {
        return !TITLES.contains(tokens.normal(index - 1))
                && (index - 1 == first || !tokens.isCapitalised(index - 1))
                && (index + 1 == end || !tokens.isCapitalised(index + 1));
    }

    /** The number of the word at an index in the vocabulary's table, or -1. */
    int word(int index) {
        return words[index];
    }

    /** The number of the vocabulary entry that a match is. */
    int entry(int match) {
        return entries[match];
    }

    int first(int match) {
        return firsts[match];
    }

    int end(int match) {
        return ends[match];
    }

    /** The numbers of the concepts whose words occur, hidden or not. */
    BitSet concepts() {
        Concepts concepts = vocabulary.concepts();
        var found = new BitSet(concepts.size());
        for (int i = 0; i < count; i++) {
            int concept = vocabulary.conceptOf(entries[i]);
            if (concept >= 0 && !vocabulary.hides(entries[i])) {
                for (int holder : concepts.holders(concept)) {
                    found.set(holder);
                }
            }
        }
        return found;
    }

    /** The matches of a concept's forms in the whole statement, in order, hidden or not. */
    int[] ofConcept(int concept) {
        int[] found = new int[4];
        int size = 0;
        int[] parts = vocabulary.concepts().parts(concept);
        for (int part : parts) {
            for (int match = lastOfConcepts[part & (CHAINS - 1)]; match != NONE; match = before[match]) {
                if (vocabulary.conceptOf(entries[match]) == part && countsAt(match)) {
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    found[size++] = match;
                }
            }
        }
        if (size > 1) {
            Arrays.sort(found, 0, size);
        }
        return size == found.length ? found : Arrays.copyOf(found, size);
    }

    /**
     * Those of a concept's matches that can be seen in a sentence, by place: longest forms only, none that is hidden.
     *
     * @param matches the concept's matches
     */
    int[] visible(int[] matches, Sentence sentence) {
        int from = firstFrom(sentence.from, matches);
        int to = firstFrom(sentence.to, matches);
        if (from == to || (to - from == 1 && vocabulary.hides(entries[matches[from]]))) {
            return NO_MATCH;
        }
        return longest(Arrays.copyOfRange(matches, from, to), hidesOfAll(sentence));
    }

    private static int firstFrom(int match, int[] matches) {
        if (matches.length > 0 && matches[0] >= match) {
            return 0;
        }
        if (matches.length == 0 || matches[matches.length - 1] < match) {
            return matches.length;
        }
        int found = Arrays.binarySearch(matches, match);
        return found < 0 ? -found - 1 : found;
    }

    private boolean countsAt(int match) {
        return !vocabulary.needsCapital(entries[match]) || tokens.isCapitalised(firsts[match]);
    }

    /** The matches in a sentence of forms that hide the words of every concept. */
    private int[] hidesOfAll(Sentence sentence) {
        int every = vocabulary.everyConcept();
        if (every < 0) {
            return NO_MATCH;
        }
        int[] matches = everywhere;
        if (matches == null) {
            matches = ofConcept(every);
            everywhere = matches;
        }
        return matches.length == 0
                ? matches
                : Arrays.copyOfRange(matches, firstFrom(sentence.from, matches), firstFrom(sentence.to, matches));
    }

    private int[] longest(int[] found, int[] hidesOfAll) {
        if (found.length == 1 && hidesOfAll.length == 0) {
            return found;
        }
        int[] hides = hiding(found);
        int[] sorted = found.clone();
        longestFirst(sorted);
        int kept = 0;
        int reached = -1;
        for (int match : sorted) {
            if (ends[match] > reached) {
                reached = ends[match];
                if (!vocabulary.hides(entries[match]) && !isHidden(match, hides) && !isHidden(match, hidesOfAll)) {
                    sorted[kept++] = match;
                }
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private int[] hiding(int[] matches) {
        int[] hiding = NO_MATCH;
        for (int match : matches) {
            if (vocabulary.hides(entries[match])) {
                hiding = Arrays.copyOf(hiding, hiding.length + 1);
                hiding[hiding.length - 1] = match;
            }
        }
        return hiding;
    }

    /** Sorts matches by their first word, and those that share it by length, the longest first. */
    private void longestFirst(int[] matches) {
        for (int i = 1; i < matches.length; i++) {
            int match = matches[i];
            int place = i;
            while (place > 0 && firsts[matches[place - 1]] == firsts[match] && ends[matches[place - 1]] < ends[match]) {
                matches[place] = matches[place - 1];
                place--;
            }
            matches[place] = match;
        }
    }

    /** Whether one of some hiding matches hides this one: overlaps it, and is not a smaller part of it. */
    private boolean isHidden(int match, int[] among) {
        for (int hide : among) {
            if (firsts[hide] < ends[match]
                    && firsts[match] < ends[hide]
                    && !(holds(match, hide) && !holds(hide, match))) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int match, int other) {
        return firsts[match] <= firsts[other] && ends[other] <= ends[match];
    }

    /** The matches of cues of scope in a sentence, in order; where cues overlap, the longest. */
    int[] scopeCues(Sentence sentence) {
        return cues(sentence, Vocabulary.Entry.Scope.class);
    }

    /** The matches of cues of stance in a sentence, in order; where cues overlap, the longest. */
    int[] stanceCues(Sentence sentence) {
        return cues(sentence, Vocabulary.Entry.Stance.class);
    }

    private int[] cues(Sentence sentence, Class<? extends Vocabulary.Entry> sort) {
        int[] found = NO_MATCH;
        int size = 0;
        for (int i = sentence.from; i < sentence.to; i++) {
            if (vocabulary.conceptOf(entries[i]) < 0 && sort.isInstance(vocabulary.entry(entries[i]))) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size + 4);
                }
                found[size++] = i;
            }
        }
        return apart(Arrays.copyOf(found, size));
    }

    private int[] apart(int[] matches) {
        longestFirst(matches);
        int kept = 0;
        int reached = -1;
        for (int match : matches) {
            if (ends[match] > reached && firsts[match] >= reached) {
                matches[kept++] = match;
                reached = ends[match];
            }
        }
        return kept == matches.length ? matches : Arrays.copyOf(matches, kept);
    }
}
