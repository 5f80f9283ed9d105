package io.github.crosscut.internal.engine;

import org.jspecify.annotations.Nullable;

/**
 * Lends the calling thread the class loader of this library. Drools looks for its services, and DRL for the types that it
 * names, by the class loader of the thread, and a thread of a pool or of a server may have one that does not see them.
 */
final class LentClassLoader {

    private LentClassLoader() {}

    /** Lends it, and gives the thread's own, which is to be given back. */
    static @Nullable ClassLoader lend() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(LentClassLoader.class.getClassLoader());
        return own;
    }

    static void giveBack(@Nullable ClassLoader own) {
        Thread.currentThread().setContextClassLoader(own);
    }
}
