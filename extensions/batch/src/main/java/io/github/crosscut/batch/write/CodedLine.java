package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crosscut.batch.qda.Corrections;
import io.github.crosscut.report.JsonLines;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a coded sample, as {@code crosscut evaluate} reads it. */
public record CodedLine(
        String id,
        String text,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String kind,

        Collection<String> themes,
        Collection<String> maybe,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String coder) {

    /**
     * Writes statements as JSON Lines.
     *
     * @param coder who coded them, or null where nobody is told
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public static void write(OutputStream out, List<Corrections.Coded> statements, @Nullable String coder)
            throws IOException {
        try (var lines = new JsonLines(out)) {
            for (Corrections.Coded it : statements) {
                lines.write(new CodedLine(it.id(), it.text(), it.kind(), it.themes(), it.maybe(), coder));
            }
        }
    }
}
