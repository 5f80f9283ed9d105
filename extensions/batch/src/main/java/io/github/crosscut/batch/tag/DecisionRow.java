package io.github.crosscut.batch.tag;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.archive.Decision;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A decision in the shape in which it is written; {@code start} and {@code end} are UTF-16 offsets into the statement. */
public record DecisionRow(
        long decision,
        String review,
        @JsonProperty("statement_id") String statementId,
        String theme,
        String verdict,
        int start,
        int end,
        String words,
        @Nullable String stance,
        String by,
        String at,
        @Nullable String why,
        @JsonProperty("undone_by") @Nullable Long undoneBy) {

    static final List<String> HEADER = List.of(
            "decision",
            "review",
            "statement_id",
            "theme",
            "verdict",
            "start",
            "end",
            "words",
            "stance",
            "by",
            "at",
            "why",
            "undone_by");

    /** The shape of a decision. */
    public static DecisionRow of(Decision it) {
        return new DecisionRow(
                it.key(),
                it.review(),
                it.statementId(),
                it.theme(),
                it.verdict().id(),
                it.span().start(),
                it.span().end(),
                it.words(),
                it.stance() == null ? null : it.stance().id(),
                it.by(),
                it.at(),
                it.why(),
                it.undoneBy());
    }

    List<String> cells() {
        return List.of(
                Long.toString(decision),
                review,
                statementId,
                theme,
                verdict,
                Integer.toString(start),
                Integer.toString(end),
                words,
                Objects.requireNonNullElse(stance, ""),
                by,
                at,
                Objects.requireNonNullElse(why, ""),
                undoneBy == null ? "" : undoneBy.toString());
    }
}
