package io.github.crosscut.internal.text;

import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds all forms and cues of a vocabulary in the words of one sentence. */
final class VocabularyMatcher {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "lord", "lady", "judge");

    private static final Comparator<Found<?>> LONGEST_FIRST_BY_START =
            Comparator.<Found<?>>comparingInt(it -> it.first).thenComparingInt(it -> -it.end);

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final int sentenceStart;
    private final int sentenceEnd;

    private final Map<String, List<Found<Boolean>>> concepts = new HashMap<>();
    private final List<Found<Boolean>> hides = new ArrayList<>();
    private final List<Found<ScopeCue>> scopes = new ArrayList<>();
    private final List<Found<StanceCue>> stances = new ArrayList<>();

    /** Something found in the tokens from {@code first} to before {@code end}. */
    record Found<T>(int first, int end, T what) {
        private boolean holds(Found<?> other) {
            return first <= other.first && other.end <= end;
        }

        private boolean overlaps(Found<?> other) {
            return first < other.end && other.first < end;
        }
    }

    VocabularyMatcher(Vocabulary vocabulary, Tokens tokens, int sentenceStart, int sentenceEnd) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.sentenceStart = sentenceStart;
        this.sentenceEnd = sentenceEnd;
        for (int first = sentenceStart; first < sentenceEnd; first++) {
            walk(first);
            findUnknownName(first);
        }
    }

    /** The concepts that occur, each with its places in order: longest forms only, none that is hidden. */
    Map<String, List<Found<Boolean>>> concepts() {
        var visible = new HashMap<String, List<Found<Boolean>>>();
        concepts.forEach((concept, found) -> {
            var kept = visible(found);
            if (!kept.isEmpty()) {
                visible.put(concept, kept);
            }
        });
        return visible;
    }

    /** The cues of scope in order; where cues overlap, the longest. */
    List<Found<ScopeCue>> scopes() {
        return longest(scopes);
    }

    /** The cues of stance in order; where cues overlap, the longest. */
    List<Found<StanceCue>> stances() {
        return longest(stances);
    }

    private void walk(int first) {
        var node = vocabulary.root().next(tokens.normal(first));
        int end = first + 1;
        while (node != null) {
            for (var entry : node.entries()) {
                note(entry, first, end);
            }
            if (end == sentenceEnd || tokens.breakBefore(end) != Tokens.NONE) {
                return;
            }
            node = node.next(tokens.normal(end));
            end++;
        }
    }

    private void note(Vocabulary.Entry entry, int first, int end) {
        if (entry instanceof Vocabulary.Entry.Scope scope) {
            scopes.add(new Found<>(first, end, scope.cue()));
        } else if (entry instanceof Vocabulary.Entry.Stance stance) {
            stances.add(new Found<>(first, end, stance.cue()));
        } else if (entry instanceof Vocabulary.Entry.Concept concept) {
            noteForm(concept, first, end);
        }
    }

    private void noteForm(Vocabulary.Entry.Concept form, int first, int end) {
        if (form.concept().equals(Vocabulary.EVERY_CONCEPT)) {
            hides.add(new Found<>(first, end, true));
        } else if (!form.capital() || tokens.isCapitalised(first)) {
            noteConcept(form.concept(), new Found<>(first, end, form.hides()));
        }
    }

    private void noteConcept(String concept, Found<Boolean> found) {
        concepts.computeIfAbsent(concept, it -> new ArrayList<>()).add(found);
    }

    /** A capitalised word in mid-sentence that the pack does not know is taken for a given name. */
    private void findUnknownName(int index) {
        if (vocabulary.unknownNames().isEmpty() || index == sentenceStart || !tokens.isCapitalised(index)) {
            return;
        }
        boolean known = vocabulary.knows(tokens.normal(index));
        boolean title = TITLES.contains(tokens.normal(index - 1));
        boolean partOfName = (index - 1 > sentenceStart && tokens.isCapitalised(index - 1))
                || (index + 1 < sentenceEnd && tokens.isCapitalised(index + 1));
        if (!known && !title && !partOfName) {
            vocabulary.unknownNames().forEach(concept -> noteConcept(concept, new Found<>(index, index + 1, false)));
        }
    }

    private List<Found<Boolean>> visible(List<Found<Boolean>> found) {
        var kept = new ArrayList<Found<Boolean>>();
        for (var candidate : longest(found, false)) {
            if (!candidate.what && !isHidden(candidate, found) && !isHidden(candidate, hides)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    private static boolean isHidden(Found<Boolean> candidate, List<Found<Boolean>> among) {
        for (var hide : among) {
            if (hide.what && hide.overlaps(candidate) && !(candidate.holds(hide) && !hide.holds(candidate))) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<Found<T>> longest(List<Found<T>> found) {
        return longest(found, true);
    }

    /** Those not inside a longer one; with {@code apart}, also those that do not overlap one kept before. */
    private static <T> List<Found<T>> longest(List<Found<T>> found, boolean apart) {
        if (found.size() < 2) {
            return found;
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(LONGEST_FIRST_BY_START);
        var kept = new ArrayList<Found<T>>();
        int reached = -1;
        for (var candidate : sorted) {
            if (candidate.end > reached && (!apart || candidate.first >= reached)) {
                kept.add(candidate);
                reached = candidate.end;
            }
        }
        return kept;
    }
}
