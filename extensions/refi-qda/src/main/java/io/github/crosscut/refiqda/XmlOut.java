package io.github.crosscut.refiqda;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML, an element a line. The JDK's writer leaves line ends and tabs in attributes as they are, which every reader turns
 * into spaces, so that the words of a passage would not be those of its text; and it writes characters that XML forbids. Not
 * thread-safe.
 */
final class XmlOut {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean startTagOpen;

    XmlOut(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** Begins an element. */
    XmlOut start(String name) throws IOException {
        closeStartTag();
        line();
        out.write('<');
        out.write(name);
        open.push(name);
        startTagOpen = true;
        return this;
    }

    /** An attribute of the element just begun; left out where the value is null. */
    XmlOut attribute(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            out.write(' ');
            out.write(name);
            out.write("=\"");
            escape(value.toString(), true);
            out.write('"');
        }
        return this;
    }

    /** Ends the element that was begun last. */
    XmlOut end() throws IOException {
        String name = open.pop();
        if (startTagOpen) {
            out.write("/>");
            startTagOpen = false;
        } else {
            line();
            out.write("</" + name + ">");
        }
        return this;
    }

    /** An element that holds text and nothing else. */
    XmlOut text(String name, String text) throws IOException {
        closeStartTag();
        line();
        out.write("<" + name + ">");
        escape(text, false);
        out.write("</" + name + ">");
        return this;
    }

    /** The document is complete; the writer stays open. */
    void finish() throws IOException {
        out.write('\n');
        out.flush();
    }

    private void closeStartTag() throws IOException {
        if (startTagOpen) {
            out.write('>');
            startTagOpen = false;
        }
    }

    private void line() throws IOException {
        out.write('\n');
        out.write("  ".repeat(open.size()));
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            switch (point) {
                case '&' -> out.write("&amp;");
                case '<' -> out.write("&lt;");
                case '>' -> out.write("&gt;");
                case '"' -> out.write(inAttribute ? "&quot;" : "\"");
                case '\r' -> out.write("&#13;");
                case '\n', '\t' -> out.write(inAttribute ? "&#" + point + ";" : Character.toString(point));
                default -> out.write(Character.toString(allowed(point) ? point : '\uFFFD'));
            }
        }
    }

    /** Whether XML 1.0 has that character. */
    private static boolean allowed(int point) {
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }
}
