package io.github.crosscut;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns the elements of a stream into others, some at a time, in their order, so that what is costly to set up is set up
 * once for many. Lazy but for reading ahead by one batch.
 */
final class Batches<T, R> implements Spliterator<R> {

    /** How many elements at most: large enough to make setting up cheap, small enough to read ahead little. */
    static final int SIZE = 256;

    /** How much they may weigh together before no further one is taken, so that long ones do not fill the memory. */
    static final int WEIGHT = 100_000;

    private final Spliterator<T> source;
    private final ToIntFunction<T> weight;
    private final Function<List<T>, List<R>> turn;
    private Iterator<R> ready = List.<R>of().iterator();
    private int left;

    /**
     * Batches of a stream.
     *
     * @param weight what an element weighs
     * @param turn gives one result for each element, in their order
     */
    Batches(Spliterator<T> source, ToIntFunction<T> weight, Function<List<T>, List<R>> turn) {
        this.source = source;
        this.weight = weight;
        this.turn = turn;
    }

    @Override
    public boolean tryAdvance(Consumer<? super R> action) {
        if (left == 0 && !refill()) {
            return false;
        }
        left--;
        action.accept(ready.next());
        return true;
    }

    private boolean refill() {
        var batch = new ArrayList<T>(SIZE);
        int weighs = 0;
        while (batch.size() < SIZE && weighs < WEIGHT && source.tryAdvance(batch::add)) {
            weighs += weight.applyAsInt(batch.get(batch.size() - 1));
        }
        List<R> results = batch.isEmpty() ? List.of() : turn.apply(batch);
        left = results.size();
        ready = results.iterator();
        return left > 0;
    }

    @Override
    public @Nullable Spliterator<R> trySplit() {
        Spliterator<T> part = left > 0 ? null : source.trySplit();
        return part == null ? null : new Batches<>(part, weight, turn);
    }

    @Override
    public long estimateSize() {
        long behind = source.estimateSize();
        return behind > Long.MAX_VALUE - left ? Long.MAX_VALUE : behind + left;
    }

    @Override
    public int characteristics() {
        return source.characteristics() & (ORDERED | SIZED | SUBSIZED);
    }
}
