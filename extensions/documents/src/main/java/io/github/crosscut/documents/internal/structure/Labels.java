package io.github.crosscut.documents.internal.structure;

import io.github.crosscut.documents.internal.layout.Block;
import io.github.crosscut.documents.internal.layout.Block.Heading;
import io.github.crosscut.documents.internal.layout.Block.Paragraph;
import io.github.crosscut.documents.internal.layout.Ends;
import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;

/** Tells by its form whether a line may be a heading or another label, and no sentence. */
final class Labels {

    /** The longest headings of the sample reviews have twelve words. */
    private static final int MOST_WORDS = 12;

    private static final int LONGEST = 130;

    /** "Key learning:" is a label, "Practitioners told the review of:" is none. */
    private static final int MOST_WORDS_WITH_COLON = 4;

    /** "When a child is invisible to services" is a heading though it has a verb; longer ones are clauses. */
    private static final int MOST_WORDS_OF_QUESTION = 8;

    private Labels() {}

    /** Whether a block is a heading or may be one. */
    static boolean isLine(Block block) {
        boolean label = block instanceof Paragraph && isLabel(block.words().text());
        return label || block instanceof Heading;
    }

    /** Whether a paragraph may be a heading: short, without the end or the verb of a sentence. */
    static boolean isLabel(String line) {
        if (line.isEmpty() || line.length() > LONGEST || !startsAsLabel(line)) {
            return false;
        }
        boolean colon = line.endsWith(":");
        int most = colon && HeadingWords.kind(line).isEmpty() ? MOST_WORDS_WITH_COLON : MOST_WORDS;
        int words = Ends.countWords(line, MOST_WORDS + 1);
        boolean question = words <= MOST_WORDS_OF_QUESTION && WordList.QUESTION.has(firstWord(line));
        boolean open = colon || !Ends.isFinished(line) || (question && line.endsWith("?"));
        return words <= most
                && open
                && !Ends.isDangling(line)
                && ((question && !colon) || !hasVerb(line))
                && !Addresses.isIn(line);
    }

    /** Whether a table cell or a list item only names something. */
    static boolean isName(String words, int mostWords) {
        return words.length() <= LONGEST
                && Ends.countWords(words, mostWords + 1) <= mostWords
                && !Ends.isFinished(words)
                && (WordList.QUESTION.has(firstWord(words)) || !hasVerb(words));
    }

    private static boolean startsAsLabel(String line) {
        int first = 0;
        while (first < line.length() - 1 && "\"'\u2018\u201c([".indexOf(line.charAt(first)) >= 0) {
            first++;
        }
        int sign = line.codePointAt(first);
        return Character.isLetterOrDigit(sign) && !Character.isLowerCase(sign);
    }

    /** Whether a line has a finite verb outside its relative clauses: "Parents who were struggling" has none. */
    private static boolean hasVerb(String line) {
        String before = "";
        for (String word : Fold.list(line)) {
            if (WordList.VERB.has(word) && !WordList.RELATIVE.has(before)) {
                return true;
            }
            before = word;
        }
        return false;
    }

    private static String firstWord(String line) {
        return Fold.words(line.split(" ", 2)[0]);
    }
}
