package io.github.crosscut.report;

import java.io.Closeable;
import java.io.IOException;

/** Writes tagged reviews, one after the other, in one format. Not thread-safe. */
public interface Report extends Closeable {

    /**
     * Adds a review behind those added before.
     *
     * @throws IOException if the output does not take it
     */
    void add(TaggedReview review) throws IOException;

    /**
     * Adds what is known when all reviews are added. Not called where the run fails.
     *
     * @throws IOException if the output does not take it
     */
    default void finish(RunResults results) throws IOException {}
}
