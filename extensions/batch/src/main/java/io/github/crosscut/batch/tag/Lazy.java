package io.github.crosscut.batch.tag;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is dear to make, made when it is first asked for, and once. Thread-safe. */
final class Lazy<T> implements Supplier<T> {

    private final Supplier<? extends T> maker;
    private @Nullable T made;

    Lazy(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T it = made;
        if (it == null) {
            it = maker.get();
            made = it;
        }
        return it;
    }
}
