package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads JSON Lines in UTF-8, each line by itself: a line that cannot be read is reported in its place. Blank lines are
 * left out and counted, so that numbers agree with an editor's. Not thread-safe.
 */
public final class JsonLineReader {

    /** A batch ends here, so that memory stays bounded and a classifier still gets many statements at once. */
    private static final int BATCH_LINES = 256;

    private static final int BATCH_LENGTH = 1 << 20;
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final TextLines lines;

    /** Reads from a stream and does not close it. */
    public JsonLineReader(InputStream in) {
        this.lines = new TextLines(in);
    }

    /**
     * The next lines, as many as are there without waiting and make a fair batch; empty only at the end of the input.
     *
     * @throws IOException if the stream cannot be read
     */
    public List<JsonLine> nextBatch() throws IOException {
        var batch = new ArrayList<JsonLine>();
        int length = 0;
        do {
            var line = lines.next();
            if (line.isEmpty()) {
                break;
            }
            length += line.get().text().length();
            read(line.get()).ifPresent(batch::add);
        } while (batch.isEmpty() || (batch.size() < BATCH_LINES && length < BATCH_LENGTH && lines.ready()));
        return batch;
    }

    private static Optional<JsonLine> read(TextLines.Line line) {
        if (!line.error().isEmpty()) {
            return Optional.of(new JsonLine.Invalid(line.number(), line.error()));
        }
        return line.text().isBlank() ? Optional.empty() : Optional.of(parse(line));
    }

    private static JsonLine parse(TextLines.Line line) {
        try {
            JsonNode node = JSON.readTree(line.text());
            return node instanceof ObjectNode object
                    ? new JsonLine.Valid(line.number(), object)
                    : invalid(line, "the line is not a JSON object");
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the line.
            int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
            return invalid(line, "the line is not valid JSON" + (column > 0 ? " at column " + column : ""));
        }
    }

    private static JsonLine invalid(TextLines.Line line, String error) {
        return new JsonLine.Invalid(line.number(), error);
    }
}
