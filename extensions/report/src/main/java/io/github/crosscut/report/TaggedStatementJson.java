package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.Outcome;
import io.github.crosscut.report.ClassificationJson.ThemeJson;
import java.util.List;

/** A tagged statement in the shape in which it is written as JSON: its place, then its themes or its error. */
public sealed interface TaggedStatementJson {

    /** The JSON shape of a tagged statement. */
    static TaggedStatementJson of(TaggedStatement statement) {
        StatementJson place = StatementJson.of(statement.place());
        if (statement.outcome() instanceof Outcome.Classified classified) {
            ClassificationJson json = ClassificationJson.of(classified.classification());
            return new Tagged(place, json.themes(), json.review(), json.stance(), json.pack());
        }
        return new Failed(place, statement.error().orElseThrow());
    }

    /** A statement with its themes. The cues to review cannot be named {@code review}, which is the document here. */
    record Tagged(
            @JsonUnwrapped StatementJson place,
            List<ThemeJson> themes,
            @JsonProperty("review_cues") List<ThemeJson> cues,
            String stance,
            String pack)
            implements TaggedStatementJson {}

    /** A statement that could not be classified. */
    record Failed(@JsonUnwrapped StatementJson place, String error) implements TaggedStatementJson {}
}
