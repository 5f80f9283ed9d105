package io.github.crosscut.internal.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All forms and cues of a vocabulary that stand in the words of a statement, numbered in the order of their first
 * words.
 */
final class FormMatches {

    private static final int[] NO_MATCH = {};

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "judge");

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final int[] words;
    /** For each token the symbol by which a form goes on over it, none where no form does; and one behind the last. */
    private final int[] steps;

    private int[] endings;
    private int[] firsts;
    private int[] ends;
    private int count;

    /** Room for the numbers of all matches and one more. */
    private int[] scratch = NO_MATCH;

    private int foundCount;

    /** For each match the row of the concepts of which it is a word or from which it hides words; null until asked for. */
    private int @Nullable [] touched;

    /** The matches that hide words of some concept. */
    private final BitSet hiding = new BitSet();

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
        this.steps = new int[tokens.size() + 1];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.numberIn(vocabulary.words(), i);
            steps[i] = tokens.breakBefore(i) == Tokens.NONE
                    ? vocabulary.automaton().symbol(words[i])
                    : WordAutomaton.NONE;
        }
        steps[words.length] = WordAutomaton.NONE;
        int expected = 2 * words.length + 8;
        this.endings = new int[expected];
        this.firsts = new int[expected];
        this.ends = new int[expected];
    }

    /**
     * Finds what stands in a sentence, behind all sentences before.
     *
     * @param first index of its first token
     * @param end index behind its last token
     */
    Sentence find(int first, int end) {
        int from = count;
        // No form goes on from one sentence into the next.
        steps[end] = WordAutomaton.NONE;
        boolean names = vocabulary.unknownName() != Endings.NONE;
        for (int start = first; start < end; start++) {
            if (words[start] >= 0) {
                walk(start);
            } else if (names && start > first && tokens.isCapitalised(start) && isLoneName(first, start, end)) {
                add(vocabulary.unknownName(), start, start + 1);
            }
        }
        return new Sentence(first, end, from, count);
    }

    private void walk(int start) {
        WordAutomaton automaton = vocabulary.automaton();
        int end = start + 1;
        for (int state = automaton.first(words[start]); state != WordAutomaton.NONE; end++) {
            int ending = automaton.ending(state);
            if (ending != WordAutomaton.NONE) {
                add(ending, start, end);
            }
            state = automaton.next(state, steps[end]);
        }
    }

    private void add(int ending, int first, int end) {
        if (count == endings.length) {
            endings = Arrays.copyOf(endings, 2 * count);
            firsts = Arrays.copyOf(firsts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        endings[count] = ending;
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

    /** The number of the word at an index in the vocabulary's table, or -1. */
    int word(int index) {
        return words[index];
    }

    int first(int match) {
        return firsts[match];
    }

    int end(int match) {
        return ends[match];
    }

    /** The concepts whose words occur, hidden or not, and those from which words are hidden: a bit for each. */
    long[] concepts() {
        return vocabulary.endings().rows().union(touched());
    }

    private int[] touched() {
        int[] rows = touched;
        if (rows == null) {
            Endings all = vocabulary.endings();
            rows = new int[count];
            for (int match = 0; match < count; match++) {
                int ending = endings[match];
                boolean name = all.mayName(ending) && tokens.isCapitalised(firsts[match]);
                rows[match] = all.touched(ending, name);
                if (all.mayHide(ending)) {
                    hiding.set(match);
                }
            }
            scratch = new int[count + 1];
            touched = rows;
        }
        return rows;
    }

    /**
     * Finds the matches of a concept's forms in the whole statement, hidden or not.
     *
     * @return how many there are; {@link #found} tells them until the next search
     */
    int find(int concept) {
        int[] rows = touched();
        foundCount = vocabulary.endings().rows().find(concept, rows, scratch);
        return foundCount;
    }

    /** The match of a number among those found, in the order of the matches' numbers. */
    int found(int number) {
        return scratch[number];
    }

    /** All matches found, in the order of their numbers. */
    int[] found() {
        return Arrays.copyOf(scratch, foundCount);
    }

    /** Whether no form hides the words of a match from a concept, this being the concept's only match. */
    boolean isVisible(int concept, int match, Sentence sentence) {
        return !hides(match, concept) && !isHidden(match, hidesOfAll(sentence));
    }

    private boolean hides(int match, int concept) {
        return hiding.get(match) && vocabulary.endings().hides(endings[match], concept);
    }

    /**
     * Those of a concept's matches that can be seen in a sentence, by place: longest forms only, none that is hidden.
     *
     * @param matches the concept's matches
     */
    int[] visible(int concept, int[] matches, Sentence sentence) {
        int from = firstFrom(sentence.from, matches);
        int to = firstFrom(sentence.to, matches);
        if (from == to || (to - from == 1 && hides(matches[from], concept))) {
            return NO_MATCH;
        }
        return longest(concept, Arrays.copyOfRange(matches, from, to), hidesOfAll(sentence));
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

    /** The matches in a sentence of forms that hide the words of every concept. */
    private int[] hidesOfAll(Sentence sentence) {
        int every = vocabulary.everyConcept();
        if (every < 0) {
            return NO_MATCH;
        }
        int[] matches = everywhere;
        if (matches == null) {
            find(every);
            matches = found();
            everywhere = matches;
        }
        return matches.length == 0
                ? matches
                : Arrays.copyOfRange(matches, firstFrom(sentence.from, matches), firstFrom(sentence.to, matches));
    }

    private int[] longest(int concept, int[] found, int[] hidesOfAll) {
        if (found.length == 1 && hidesOfAll.length == 0) {
            return found;
        }
        int[] hides = hiding(concept, found);
        int[] sorted = found.clone();
        longestFirst(sorted);
        int kept = 0;
        int reached = -1;
        for (int match : sorted) {
            if (ends[match] > reached) {
                reached = ends[match];
                if (!isHidden(match, hides) && !isHidden(match, hidesOfAll)) {
                    sorted[kept++] = match;
                }
            }
        }
        return Arrays.copyOf(sorted, kept);
    }

    private int[] hiding(int concept, int[] matches) {
        if (hiding.isEmpty()) {
            return NO_MATCH;
        }
        int[] some = NO_MATCH;
        for (int match : matches) {
            if (hides(match, concept)) {
                some = Arrays.copyOf(some, some.length + 1);
                some[some.length - 1] = match;
            }
        }
        return some;
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

    /** The matches of cues of scope in a sentence, by place; where cues overlap, the longest. */
    int[] scopeCues(Sentence sentence) {
        return cues(sentence, vocabulary.endings()::scopeCue);
    }

    /** The matches of cues of stance in a sentence, by place; where cues overlap, the longest. */
    int[] stanceCues(Sentence sentence) {
        return cues(sentence, vocabulary.endings()::stanceCue);
    }

    private int[] cues(Sentence sentence, IntUnaryOperator cueOf) {
        int[] found = NO_MATCH;
        int size = 0;
        for (int match = sentence.from; match < sentence.to; match++) {
            if (cueOf.applyAsInt(endings[match]) != Endings.NONE) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, 2 * size + 4);
                }
                found[size++] = match;
            }
        }
        return apart(Arrays.copyOf(found, size));
    }

    /** The entry of a match that is a cue of scope. */
    int scopeCue(int match) {
        return vocabulary.endings().scopeCue(endings[match]);
    }

    /** The entry of a match that is a cue of stance. */
    int stanceCue(int match) {
        return vocabulary.endings().stanceCue(endings[match]);
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
