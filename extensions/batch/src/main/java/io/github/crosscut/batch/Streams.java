package io.github.crosscut.batch;

import io.github.crosscut.batch.tag.Progress;
import io.github.crosscut.batch.text.Look;
import java.io.ByteArrayOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The command's three streams, all in UTF-8, and which of them are terminals.
 *
 * @param in standard input
 * @param out standard output: results only; unbuffered, and unlike a {@link PrintStream} it tells when it cannot write
 * @param err standard error: everything else
 * @param terminals which of them are terminals
 */
public record Streams(InputStream in, OutputStream out, PrintStream err, Terminals terminals) {

    /** Which streams are terminals. */
    public record Terminals(boolean in, boolean out, boolean err) {

        /** No stream is. */
        public static final Terminals NONE = new Terminals(false, false, false);

        /**
         * What the launcher found: the system property {@code crosscut.terminals} holds {@code in}, {@code out} and
         * {@code err} for those that are. Java itself cannot ask for each: without the property all three count as
         * terminals where there is a console, which means that input and output both are.
         */
        static Terminals detect() {
            String found = System.getProperty("crosscut.terminals");
            if (found != null) {
                return new Terminals(found.contains("in"), found.contains("out"), found.contains("err"));
            }
            boolean console = hasConsole();
            return new Terminals(console, console, console);
        }

        /** Since Java 22 there is a console object without a terminal too, and a method that tells which, unknown to 17. */
        @SuppressWarnings("SystemConsoleNull")
        private static boolean hasConsole() {
            Console console = System.console();
            if (console == null) {
                return false;
            }
            try {
                return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
            } catch (ReflectiveOperationException e) {
                return true;
            }
        }
    }

    /** The streams of this process. */
    static Streams system() {
        return new Streams(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminals.detect());
    }

    /** Writes a result. */
    void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something that is written to a stream. */
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** The text of something that is written as UTF-8, for a result that is printed when it is complete. */
    static String text(Writing writing) throws IOException {
        var out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What standard output can show. */
    Look look() {
        return terminals.out() ? Look.onTerminal(System.getenv(), encoding()) : Look.PLAIN;
    }

    /** Newer Javas tell the terminal's encoding, and 17 that of the locale. */
    private static String encoding() {
        return System.getProperty("stdout.encoding", System.getProperty("sun.jnu.encoding", ""));
    }

    /** A progress bar where standard error is a terminal. */
    Progress progress(String task, String unit, int steps) {
        return terminals.err() ? Progress.on(err, task, unit, steps) : Progress.silent();
    }

    /** Tells the user something that is no result. */
    void say(String message) {
        err.println("crosscut: " + message);
    }
}
