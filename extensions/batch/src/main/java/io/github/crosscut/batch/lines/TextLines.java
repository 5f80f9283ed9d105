package io.github.crosscut.batch.lines;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Splits a stream of UTF-8 into lines at LF, keeping no more than {@link #LIMIT} bytes of one. Not thread-safe. */
final class TextLines {

    /**
     * Longest line in bytes. The longest statement that the classifier takes, 100,000 characters, is 600,000 bytes when
     * every character is escaped; this leaves room for other members.
     */
    static final int LIMIT = 4 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private long number;

    TextLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /**
     * A line of the input.
     *
     * @param number from 1
     * @param text without the line's end; empty where there is an error
     * @param error why there is no text; empty where there is
     */
    record Line(long number, String text, String error) {}

    /** The next line, or empty at the end of the input. */
    Optional<Line> next() throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        for (int unit = first; unit >= 0 && unit != '\n'; unit = in.read()) {
            if (bytes.size() < LIMIT) {
                bytes.write(unit);
            } else {
                tooLong = true;
            }
        }
        return Optional.of(
                tooLong ? error("the line is longer than " + LIMIT + " bytes") : decoded(bytes.toByteArray()));
    }

    /** Whether more can be read without waiting for the sender. */
    boolean ready() throws IOException {
        return in.available() > 0;
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = number == 1 && text.indexOf(BYTE_ORDER_MARK) == 0;
            return new Line(number, marked ? text.substring(1) : text, "");
        } catch (CharacterCodingException e) {
            return error("the line is not valid UTF-8");
        }
    }

    private Line error(String error) {
        return new Line(number, "", error);
    }
}
