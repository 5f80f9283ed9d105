package io.github.crosscut.documents.internal.words;

import java.util.List;
import java.util.Locale;

/** Folds words so that they can be compared: lower case, one space between words, no punctuation, {@code &} as and. */
public final class Fold {

    private Fold() {}

    /** The words of a text, folded. Apostrophes go without a trace: {@code Child's} is {@code childs}. */
    public static String words(String text) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                folded.append(c);
            } else if (c == '&') {
                folded.append(" and ");
            } else if (c != '\'' && c != '\u2019') {
                folded.append(' ');
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll(" {2,}", " ");
    }

    /** The words of a text one by one, folded. */
    public static List<String> list(String text) {
        return List.of(words(text).split(" ", -1));
    }

    /** Whether folded words hold a folded phrase; its last word may have a plural s. */
    public static boolean contains(String words, String phrase) {
        String padded = " " + words + " ";
        return padded.contains(" " + phrase + " ") || padded.contains(" " + phrase + "s ");
    }

    /** Whether folded words begin with a folded phrase; its last word may have a plural s. */
    public static boolean begins(String words, String phrase) {
        String padded = words + " ";
        return padded.startsWith(phrase + " ") || padded.startsWith(phrase + "s ");
    }
}
