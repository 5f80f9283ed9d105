package io.github.crosscut.internal.engine;

/**
 * Lends the calling thread the class loader of this library. Drools looks for its services, and DRL for the types that it
 * names, by the class loader of the thread, and a thread of a pool or of a server may have one that does not see them.
 */
final class LibraryClassLoader {

    private LibraryClassLoader() {}

    /** Lends it, and gives the thread's own, which is to be given back. */
    static ClassLoader lend() {
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        thread.setContextClassLoader(LibraryClassLoader.class.getClassLoader());
        return own;
    }

    static void giveBack(ClassLoader own) {
        Thread.currentThread().setContextClassLoader(own);
    }
}
