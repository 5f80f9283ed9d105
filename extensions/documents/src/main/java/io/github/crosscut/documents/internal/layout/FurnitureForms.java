package io.github.crosscut.documents.internal.layout;

import io.github.crosscut.documents.internal.words.Fold;
import io.github.crosscut.documents.internal.words.WordList;
import java.util.regex.Pattern;

/** Tells page furniture by its form alone: page numbers, captions, dates, footnotes, leaders of contents lists, imprints. */
public final class FurnitureForms {

    /** Longer lines are text whatever they begin with. */
    private static final int LONGEST = 200;

    private static final int LONGEST_LABEL = 30;

    private static final Pattern PAGE =
            Pattern.compile("(?i)(?:.{0,160}\\W)?page\\s{1,9}\\d{1,4}(?:\\s{0,9}(?:of|/)\\s{0,9}\\d{1,4})?\\W{0,9}"
                    + "|\\d{1,4}\\s?\\|\\s?p ?a ?g ?e.{0,99}|p a g e.{0,99}|page\\s?\\|\\s?\\d{1,4}.{0,99}");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i:figure|fig|table|chart|graph|diagram|map|photo|photograph"
                    + "|picture|image|illustration|plate)\\.?\\s\\d{1,3}[a-z]?(?<sign>\\s?[:.\\u2013\\u2014-]|(?=\\s\\p{Lu})|$).*");
    private static final Pattern LEADER =
            Pattern.compile("[^.\\u2026]{1,150}(?:\\.\\s?){3,150}\\d{1,4}|[^\\u2026]{1,150}\\u2026+\\s?\\d{1,4}");

    private FurnitureForms() {}

    /** Whether a clean line or paragraph is furniture. */
    public static boolean isFurniture(String line) {
        if (Cleaner.startsWithFootnoteMark(line)) {
            return true;
        }
        return line.length() <= LONGEST
                && (isPageNumber(line)
                        || isCaption(line)
                        || LEADER.matcher(line).matches()
                        || isImprint(line)
                        || isDate(line));
    }

    /** Whether a clean line is a page number, alone or in a running header or footer. */
    public static boolean isPageNumber(String line) {
        return line.length() <= LONGEST
                && (line.chars().noneMatch(Character::isLetter)
                        || PAGE.matcher(line).matches());
    }

    private static boolean isCaption(String line) {
        var caption = CAPTION.matcher(line);
        return caption.matches() && (!caption.group("sign").isEmpty() || !Ends.isFinished(line));
    }

    private static boolean isImprint(String line) {
        int colon = line.indexOf(':');
        boolean labelled = colon > 0
                && colon <= LONGEST_LABEL
                && WordList.FURNITURE_LABEL.has(Fold.words(line.substring(0, colon)));
        return labelled || line.startsWith("\u00a9") || WordList.FURNITURE.begins(Fold.words(line));
    }

    /** Whether a line holds nothing but a date or the number of an issue: {@code June 2019}, {@code Spring issue}. */
    private static boolean isDate(String line) {
        return Fold.list(line).stream()
                .allMatch(word -> WordList.DATE.has(word) || word.matches("\\d{1,4}(?:st|nd|rd|th)?"));
    }
}
