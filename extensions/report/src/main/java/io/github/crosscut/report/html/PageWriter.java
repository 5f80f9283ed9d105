package io.github.crosscut.report.html;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes the page piece by piece: its frame and style, data as they come, and at the end its scripts. Not thread-safe.
 */
final class PageWriter implements Closeable {

    /** ASCII alone: no mark of direction, separator of lines or unpaired surrogate of a review stands in the file itself. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final OutputStream out;
    private final Frame frame;

    PageWriter(OutputStream out, Frame frame) throws IOException {
        this.out = out;
        this.frame = frame;
        out.write(frame.begin().getBytes(UTF_8));
    }

    /**
     * Adds data, which the page's scripts find by their class.
     *
     * @param object a record
     */
    void data(String name, Object object) throws IOException {
        // In JSON this sign stands in strings only, and without it nothing can end the element or begin another.
        String json = JSON.writeValueAsString(object).replace("<", "\\u003c");
        out.write(("<script type=\"application/json\" class=\"" + name + "\">").getBytes(US_ASCII));
        out.write(json.getBytes(US_ASCII));
        out.write("</script>\n".getBytes(US_ASCII));
    }

    /** Ends the page. Without it, it is no page. */
    void end() throws IOException {
        out.write(frame.end().getBytes(UTF_8));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
