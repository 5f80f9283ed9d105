package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.crosscut.Outcome;
import io.github.crosscut.Scheme;
import io.github.crosscut.report.ClassificationJson.ThemeJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tagged statement in the shape in which it is written as JSON: its place, then its themes or its error. */
public sealed interface TaggedStatementJson {

    /** The JSON shape of a tagged statement, under the headings of a board's scheme where there is one. */
    static TaggedStatementJson of(TaggedStatement statement, @Nullable Scheme scheme) {
        return of(StatementJson.of(statement.place()), statement, scheme);
    }

    static TaggedStatementJson of(TaggedReview review, TaggedStatement statement, @Nullable Scheme scheme) {
        return of(StatementJson.of(statement.place(), review.about()), statement, scheme);
    }

    private static TaggedStatementJson of(StatementJson place, TaggedStatement statement, @Nullable Scheme scheme) {
        if (statement.outcome() instanceof Outcome.Classified classified) {
            ClassificationJson json = ClassificationJson.of(classified.classification(), scheme);
            return new Tagged(place, json.themes(), json.review(), json.stance(), json.pack(), json.scheme());
        }
        return new Failed(place, statement.error().orElseThrow());
    }

    /** A statement with its themes. The cues to review cannot be named {@code review}, which is the document here. */
    record Tagged(
            @JsonUnwrapped StatementJson place,
            List<ThemeJson> themes,
            @JsonProperty("review_cues") List<ThemeJson> cues,
            String stance,
            String pack,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UnderSchemeJson scheme)
            implements TaggedStatementJson {}

    /** A statement that could not be classified. */
    record Failed(@JsonUnwrapped StatementJson place, String error) implements TaggedStatementJson {}
}
