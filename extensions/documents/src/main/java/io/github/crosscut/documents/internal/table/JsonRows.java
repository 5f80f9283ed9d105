package io.github.crosscut.documents.internal.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.words.Fold;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: an object a line, one of whose members holds the statement. */
public final class JsonRows {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Rows rows;
    private final List<String> looked;

    private JsonRows(@Nullable String wanted, Guard guard) {
        this.rows = new Rows(wanted, guard);
        this.looked = wanted == null ? Columns.DEFAULT : List.of(Fold.words(wanted));
    }

    /**
     * The statements of a text. Blank lines do not matter.
     *
     * @throws UnreadableException if a line is no object or has no statement; the message tells the line
     */
    public static Rows read(String content, @Nullable String wanted, Guard guard) {
        JsonRows reader = new JsonRows(wanted, guard);
        String text = content.startsWith("\ufeff") ? content.substring(1) : content;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (!line.isBlank()) {
                reader.add(object(line, number), number);
            }
        }
        return reader.rows;
    }

    private static ObjectNode object(String line, int number) {
        try {
            if (JSON.readTree(line) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            // The parser's message quotes the line.
        }
        throw new UnreadableException("line " + number + " is not a JSON object; give one on each line");
    }

    private void add(ObjectNode object, int number) {
        String member = member(object, number);
        Map<String, String> others = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            JsonNode value = entry.getValue();
            if (!entry.getKey().equals(member) && !value.isNull()) {
                others.put(entry.getKey(), value.isValueNode() ? value.asText() : value.toString());
            }
        }
        rows.statement(object.path(member).asText(), others);
    }

    private String member(ObjectNode object, int number) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        for (String name : looked) {
            for (String own : names) {
                if (Fold.words(own).equals(name) && object.path(own).isTextual()) {
                    return own;
                }
            }
        }
        throw new UnreadableException("line " + number + " has no text named " + String.join(", ", looked)
                + "; name the member that holds the statements");
    }
}
