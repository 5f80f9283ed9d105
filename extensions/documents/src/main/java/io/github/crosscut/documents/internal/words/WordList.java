package io.github.crosscut.documents.internal.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words or phrases of {@code words.tsv}, folded as {@link Fold} does. */
public enum WordList {
    /** Finite verbs, which sentences have and headings do not. */
    VERB,
    /** Words behind which a verb is not that of a sentence. */
    RELATIVE,
    /** Words that begin a heading which has a verb all the same. */
    QUESTION,
    /** Words that no sentence ends with. */
    DANGLING,
    /** First halves of compounds, whose hyphen belongs to them. */
    HYPHEN_PREFIX,
    /** Names of bodies, which sign documents. */
    BODY,
    /** What is counted or lettered as a case. */
    CASE,
    /** What may be a case by a name. */
    NAMED_CASE,
    /** What follows these is no name of a case. */
    NOT_A_NAME,
    /** Short words that look like codes where all is set in capitals. */
    SMALL_WORD,
    /** Numbers in words. */
    NUMBER,
    /** What dates begin with or hold. */
    DATE,
    /** What stands before a colon in furniture: {@code Photo: …}. */
    FURNITURE_LABEL,
    /** How furniture begins. */
    FURNITURE,
    /** Words of titles. */
    TITLE,
    /** How a list of agencies is announced. */
    AGENCIES,
    /** Who is asked to act: words of the names of bodies and of professions. */
    ADDRESSEE,
    /** Heads of columns that say who is to act. */
    WHO,
    /** What may stand before the name of a board and is no part of it. */
    NOT_A_BOARD,
    /** Sorts of review; their initials stand for them. */
    REVIEW_TYPE;

    /** The entries, folded. */
    public Set<String> entries() {
        return Entries.OF.getOrDefault(this, Set.of());
    }

    /** Whether the list has exactly these folded words. */
    public boolean has(String folded) {
        return entries().contains(folded);
    }

    /** Whether the folded words hold a phrase of the list. */
    public boolean hasPhraseIn(String folded) {
        return entries().stream().anyMatch(phrase -> Fold.contains(folded, phrase));
    }

    /** Whether the folded words begin with a phrase of the list. */
    public boolean begins(String folded) {
        return entries().stream().anyMatch(phrase -> Fold.begins(folded, phrase));
    }

    /** Read when first asked for, once all constants are there. */
    private static final class Entries {
        private static final Map<WordList, Set<String>> OF = Table.read("words.tsv").stream()
                .collect(Collectors.groupingBy(
                        row -> WordList.valueOf(
                                row.get(0).toUpperCase(Locale.ROOT).replace('-', '_')),
                        Collectors.mapping(row -> Fold.words(row.get(1)), Collectors.toUnmodifiableSet())));
    }
}
