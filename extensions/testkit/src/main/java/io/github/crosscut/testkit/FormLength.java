package io.github.crosscut.testkit;

/**
 * How many words a vocabulary form stands for at most, its longest alternatives taken: {@code (a|a few) words} is three.
 * Hyphens and slashes stand between words.
 */
final class FormLength {

    private final String form;
    private int next;

    private FormLength(String form) {
        this.form = form;
    }

    /** The most words that a form can stand for; its brackets must match. */
    static int of(String form) {
        return new FormLength(form).longest();
    }

    /** The longest of the alternatives up to the bracket that closes them, or to the end. */
    private int longest() {
        int longest = 0;
        int words = 0;
        while (next < form.length()) {
            char c = form.charAt(next++);
            if (c == '(') {
                words += longest();
            } else if (c == ')') {
                return Math.max(longest, words);
            } else if (c == '|') {
                longest = Math.max(longest, words);
                words = 0;
            } else if (beginsWord(next - 1)) {
                words++;
            }
        }
        return Math.max(longest, words);
    }

    /** A letter or digit behind a separator; what touches a closing bracket, such as {@code ~} or {@code 's}, is no word. */
    private boolean beginsWord(int index) {
        return Character.isLetterOrDigit(form.charAt(index))
                && (index == 0 || " -/(|".indexOf(form.charAt(index - 1)) >= 0);
    }
}
