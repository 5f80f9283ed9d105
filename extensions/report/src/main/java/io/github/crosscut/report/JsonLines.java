package io.github.crosscut.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes one JSON object a line: UTF-8, ended by LF, members in the order of the record's components. An unpaired
 * surrogate is written as its escape, so that the output is valid UTF-8 and loses nothing.
 */
public final class JsonLines implements Closeable {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Writer out;

    /** Writes to a stream, which {@link #close()} closes. */
    public JsonLines(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /**
     * Writes records or maps, each on its line.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, Iterable<?> objects) throws IOException {
        try (var lines = new JsonLines(out)) {
            for (Object object : objects) {
                lines.write(object);
            }
        }
    }

    /**
     * Writes a record or a map.
     *
     * @throws IOException if the stream does not take it
     */
    public void write(Object object) throws IOException {
        out.write(line(object));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** The JSON of a record or a map, on one line, without the line's end. */
    public static String line(Object object) {
        try {
            // Outside its strings JSON is ASCII, so an unpaired surrogate can only stand where its escape may.
            return Surrogates.replaceUnpaired(JSON.writeValueAsString(object), unit -> String.format("\\u%04x", unit));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON: " + object.getClass(), e);
        }
    }
}
