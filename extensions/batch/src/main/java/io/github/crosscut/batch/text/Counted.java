package io.github.crosscut.batch.text;

/** Numbers of things in words. */
final class Counted {

    private Counted() {}

    /** {@code 1 review}, {@code 2 reviews}. */
    static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
