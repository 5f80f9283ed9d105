package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.archive.Passage;
import io.github.crosscut.batch.text.WordsInContext;
import org.jspecify.annotations.Nullable;

/** Words in their context in the shape in which they are written as JSON, with the whole statement on both sides. */
public record PassageJson(
        String review,
        @JsonProperty("case") @Nullable String caseName,
        @JsonProperty("statement_id") String statementId,
        int start,
        int end,
        String left,
        String words,
        String right) {

    /** The JSON shape of a passage. */
    public static PassageJson of(Passage it) {
        return new PassageJson(
                it.review(),
                it.caseName(),
                it.statementId(),
                it.span().start(),
                it.span().end(),
                WordsInContext.left(it),
                it.span().in(it.text()),
                WordsInContext.right(it));
    }
}
