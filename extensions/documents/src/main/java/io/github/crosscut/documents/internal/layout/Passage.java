package io.github.crosscut.documents.internal.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Words with the place of each of their characters in a review's text (UTF-16 offsets). Immutable. */
public final class Passage {

    /** No words at all. */
    public static final Passage EMPTY = new Builder().build();

    private final String text;
    private final int[] from;
    private final int[] to;

    private Passage(String text, int[] from, int[] to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** The stretch [start, end) of a review's text. */
    public static Passage of(String review, int start, int end) {
        return at(start, review.substring(start, end));
    }

    /** Words that stand at {@code start} in a review's text just as they are. */
    public static Passage at(int start, String words) {
        int[] offsets = IntStream.rangeClosed(start, start + words.length()).toArray();
        return new Passage(
                words, Arrays.copyOf(offsets, words.length()), Arrays.copyOfRange(offsets, 1, offsets.length));
    }

    /** The words. */
    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public int length() {
        return text.length();
    }

    /** Where the character at {@code index} begins in the review's text. */
    public int from(int index) {
        return from[index];
    }

    /** Behind where the character at {@code index} ends in the review's text. */
    public int to(int index) {
        return to[index];
    }

    /** Where the words begin in the review's text. */
    public int start() {
        return isEmpty() ? 0 : from[0];
    }

    /** Behind where the words end in the review's text. */
    public int end() {
        return isEmpty() ? 0 : to[to.length - 1];
    }

    /** The characters [start, end) of this passage. */
    public Passage slice(int start, int end) {
        return new Passage(
                text.substring(start, end), Arrays.copyOfRange(from, start, end), Arrays.copyOfRange(to, start, end));
    }

    /** This passage from {@code start} on. */
    public Passage slice(int start) {
        return slice(start, length());
    }

    /** This passage without the characters [start, end). */
    public Passage without(int start, int end) {
        return new Builder().add(slice(0, start)).add(slice(end)).build();
    }

    /** All of these in one, with a space between them; empty ones are left out. */
    public static Passage join(List<Passage> passages) {
        Builder joined = new Builder();
        for (Passage passage : passages) {
            if (!passage.isEmpty()) {
                if (!joined.isEmpty()) {
                    joined.add(' ', passage.start(), passage.start());
                }
                joined.add(passage);
            }
        }
        return joined.build();
    }

    @Override
    public String toString() {
        return "[" + start() + ", " + end() + ")";
    }

    /** Puts a passage together, character by character. */
    public static final class Builder {

        private final StringBuilder text = new StringBuilder();
        private int[] from = new int[64];
        private int[] to = new int[64];

        /** One more character, which stands for [start, end) of the review's text. */
        public Builder add(char c, int start, int end) {
            if (text.length() == from.length) {
                from = Arrays.copyOf(from, from.length * 2);
                to = Arrays.copyOf(to, to.length * 2);
            }
            from[text.length()] = start;
            to[text.length()] = end;
            text.append(c);
            return this;
        }

        /** The character at {@code index} of another passage. */
        public Builder add(Passage other, int index) {
            return add(other.text.charAt(index), other.from[index], other.to[index]);
        }

        /** Some words that all stand for [start, end) of the review's text. */
        public Builder add(CharSequence words, int start, int end) {
            for (int i = 0; i < words.length(); i++) {
                add(words.charAt(i), start, end);
            }
            return this;
        }

        /** All of another passage. */
        public Builder add(Passage other) {
            for (int i = 0; i < other.length(); i++) {
                add(other, i);
            }
            return this;
        }

        /** Takes the last character away. */
        public Builder removeLast() {
            text.setLength(text.length() - 1);
            return this;
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }

        public int length() {
            return text.length();
        }

        public char charAt(int index) {
            return text.charAt(index);
        }

        public Passage build() {
            int length = text.length();
            return new Passage(text.toString(), Arrays.copyOf(from, length), Arrays.copyOf(to, length));
        }
    }
}
