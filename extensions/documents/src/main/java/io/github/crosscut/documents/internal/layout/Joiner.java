package io.github.crosscut.documents.internal.layout;

/** Joins the lines that the page has broken: with a space, or without where a word is hyphenated. Not thread-safe. */
public final class Joiner {

    private final Hyphens hyphens;
    private final Passage.Builder joined = new Passage.Builder();
    private boolean glued = true;

    /** Asks {@code hyphens} which hyphens at a line's end belong to their word. */
    public Joiner(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /** One more line, which goes on where the last one was broken by the page. */
    public Joiner add(Passage line) {
        Passage words = Cleaner.clean(line);
        if (words.isEmpty()) {
            return this;
        }
        if (!glued && !join(words.text())) {
            joined.add(' ', words.start(), words.start());
        }
        joined.add(words);
        glued = endsWithSoftHyphen(line.text());
        return this;
    }

    /** What follows begins a line of its own. */
    public Joiner lineBreak() {
        if (!joined.isEmpty()) {
            joined.add('\n', 0, 0);
        }
        glued = true;
        return this;
    }

    /** The lines so far; what {@link #lineBreak()} parted is parted by line feeds. */
    public Passage build() {
        return joined.build();
    }

    public boolean isEmpty() {
        return joined.isEmpty();
    }

    /** Makes one word of the two halves where the end of the text so far is hyphenated. */
    private boolean join(String next) {
        int end = joined.length();
        if (end < 2 || !isHyphen(joined.charAt(end - 1)) || !Character.isLetter(joined.charAt(end - 2))) {
            return false;
        }
        if (!hyphens.belongs(lastWord(end - 1), firstWord(next))) {
            joined.removeLast();
        }
        return true;
    }

    private String lastWord(int end) {
        int start = end;
        while (start > 0 && end - start < 40 && Character.isLetter(joined.charAt(start - 1))) {
            start--;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i < end; i++) {
            word.append(joined.charAt(i));
        }
        return word.toString();
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && end < 40 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
    }

    private static boolean endsWithSoftHyphen(String line) {
        return line.stripTrailing().endsWith("\u00ad");
    }
}
