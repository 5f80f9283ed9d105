package io.github.crosscut.batch.tag;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Works on items, some at a time, and hands the results to the calling thread, each as it is finished. An item whose time is
 * up is given up: its thread is interrupted and, if it does not heed that, left behind. An item for which the memory did not
 * suffice beside others is worked on once more by itself, so that no result depends on the size of the crew. No more results
 * than members of the crew are ever waiting.
 *
 * @param size how many items are worked on at a time
 * @param limit the time for one item
 */
record Crew(int size, Duration limit) {

    /** Makes a result of an item; runs in a thread of its own. */
    @FunctionalInterface
    interface Work<I, R> {
        R of(I item) throws Exception;
    }

    /** Takes what became of an item. */
    @FunctionalInterface
    interface Sink<I, R> {
        void take(Finished<I, R> finished) throws IOException;
    }

    /**
     * What became of an item: a result or a fault.
     *
     * @param fault why there is no result; {@link OutOfTime} where the time was up
     */
    record Finished<I, R>(
            I item, @Nullable R result, @Nullable Throwable fault) {}

    /** The time for an item was up. */
    static final class OutOfTime extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private record Running(Thread thread, long deadline) {}

    /**
     * Works on all items.
     *
     * @param items no two of them equal
     * @throws IOException if the sink throws it; all work is then given up
     */
    <I, R> void work(List<I> items, Work<I, R> work, Sink<I, R> sink) throws IOException {
        var cramped = new ArrayList<I>();
        once(items, work, done -> {
            if (done.fault() instanceof OutOfMemoryError && size > 1) {
                cramped.add(done.item());
            } else {
                sink.take(done);
            }
        });
        new Crew(1, limit).once(cramped, work, sink);
    }

    private <I, R> void once(List<I> items, Work<I, R> work, Sink<I, R> sink) throws IOException {
        Deque<I> waiting = new ArrayDeque<>(items);
        BlockingQueue<Finished<I, R>> finished = new LinkedBlockingQueue<>();
        Map<I, Running> running = new LinkedHashMap<>();
        try {
            while (!waiting.isEmpty() || !running.isEmpty()) {
                while (running.size() < size && !waiting.isEmpty()) {
                    I item = waiting.remove();
                    running.put(item, start(() -> finished.add(done(item, work))));
                }
                sink.take(next(finished, running));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            running.values().forEach(it -> it.thread.interrupt());
        }
    }

    private Running start(Runnable work) {
        var thread = new Thread(work, "crosscut-document");
        thread.setDaemon(true);
        thread.start();
        return new Running(thread, System.nanoTime() + limit.toNanos());
    }

    private static <I, R> Finished<I, R> done(I item, Work<I, R> work) {
        try {
            return new Finished<>(item, work.of(item), null);
        } catch (Throwable e) {
            return new Finished<>(item, null, e);
        }
    }

    /** The next that is finished, or whose time is up. What comes from a thread that was given up is dropped. */
    private static <I, R> Finished<I, R> next(BlockingQueue<Finished<I, R>> finished, Map<I, Running> running)
            throws InterruptedException {
        while (true) {
            // Items take the same time, so the first to have begun is the first whose time is up.
            Map.Entry<I, Running> oldest = running.entrySet().iterator().next();
            long left = oldest.getValue().deadline - System.nanoTime();
            Finished<I, R> next = finished.poll(Math.max(left, 0), TimeUnit.NANOSECONDS);
            if (next == null) {
                oldest.getValue().thread.interrupt();
                running.remove(oldest.getKey());
                return new Finished<>(oldest.getKey(), null, new OutOfTime());
            }
            if (running.remove(next.item()) != null) {
                return next;
            }
        }
    }
}
