package io.github.crosscut.batch.tag;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is dear to make, made when it is first asked for, and once. Thread-safe. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private @Nullable T made;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    /** Makes it, unless it is made. */
    synchronized void prepare() {
        if (made == null) {
            made = maker.get();
        }
    }

    @Override
    public synchronized T get() {
        prepare();
        return Objects.requireNonNull(made);
    }
}
