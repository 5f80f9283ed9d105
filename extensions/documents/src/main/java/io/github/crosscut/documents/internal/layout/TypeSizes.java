package io.github.crosscut.documents.internal.layout;

import java.util.TreeMap;

/** The sizes of type in a document: that of its text, and which larger ones set its headings. Sizes are in points. Not thread-safe. */
public final class TypeSizes {

    /** A heading is larger than the text by a twelfth at least: 12 on 11 points. */
    private static final double LARGER = 1.08;

    /** Deeper headings are marked otherwise, and sizes beyond are those of boxes and remarks. */
    private static final int DEEPEST = 6;

    /** Characters by size in half points. */
    private final TreeMap<Integer, Long> characters = new TreeMap<>();

    /** So many characters are set in a size. */
    public void add(double size, int count) {
        if (count > 0) {
            characters.merge(rounded(size), (long) count, Long::sum);
        }
    }

    /** The size that most characters are set in; 0 where there are none. */
    public double text() {
        return characters.entrySet().stream()
                        .max(java.util.Map.Entry.comparingByValue())
                        .map(java.util.Map.Entry::getKey)
                        .orElse(0)
                / 2.0;
    }

    /** Whether a line of this size is a heading by its size alone. */
    public boolean isLarge(double size) {
        return text() > 0 && size >= text() * LARGER;
    }

    /** The level of a heading of this size: 1 for the largest of the document. */
    public int level(double size) {
        long larger = characters.tailMap(rounded(size), false).size();
        return (int) Math.min(DEEPEST, larger + 1);
    }

    private static int rounded(double size) {
        return (int) Math.round(size * 2);
    }
}
