package io.github.crosscut;

/**
 * A stretch of text: UTF-16 offsets, {@code end} exclusive.
 *
 * @param start offset of the first unit
 * @param end offset behind the last unit, never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Length in UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The words that this span covers in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Whether both spans hold at least one unit in common. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** This span moved by {@code offset} units. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
