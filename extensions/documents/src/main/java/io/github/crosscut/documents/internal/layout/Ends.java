package io.github.crosscut.documents.internal.layout;

import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;

/** Tells from the first and last characters of clean lines whether a sentence goes on from one to the next. */
public final class Ends {

    private static final String FINAL = ".!?:;\u2026";
    private static final String CLOSING = "\"'\u2019\u201d)]-\u2013";
    private static final String OPENING = "\"'\u2018\u201c([";

    private Ends() {}

    /** Whether a line ends as sentences, or their parts before a list, do. */
    public static boolean isFinished(String line) {
        int end = line.length();
        while (end > 0 && CLOSING.indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && FINAL.indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Whether a line begins with a small letter, also behind an opening quote or bracket. */
    public static boolean startsLower(String line) {
        int start = 0;
        while (start < line.length() && OPENING.indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return start < line.length() && Character.isLowerCase(line.charAt(start));
    }

    /** Whether a line ends with a comma or with a word that no sentence ends with ("of", "the", "and"). */
    public static boolean isDangling(String line) {
        if (line.endsWith(",")) {
            return true;
        }
        String word = line.substring(line.lastIndexOf(' ') + 1);
        // A last word in capitals is a code: CHILD A, Child BE.
        return startsLower(word) && WordList.DANGLING.has(Fold.words(word));
    }

    /** Number of words, parted by white space; {@code limit} where there are at least as many. */
    public static int countWords(String line, int limit) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length() && words < limit; i++) {
            boolean space = Cleaner.isSpace(line.charAt(i));
            words += !space && !inside ? 1 : 0;
            inside = !space;
        }
        return words;
    }
}
