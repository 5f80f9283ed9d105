package io.github.crosscut.batch.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.Stance;
import io.github.crosscut.batch.diff.ArchivedChange;
import io.github.crosscut.report.compare.TagChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag that other rules would change, in the shape in which it is written as JSON. */
public record TagChangeJson(
        @JsonProperty("statement_id") String statementId,
        String review,
        String theme,
        String change,
        @JsonProperty("stance_before") @Nullable String stanceBefore,
        @JsonProperty("stance_after") @Nullable String stanceAfter,
        List<String> words,
        List<String> rules,
        @Nullable String decision,
        String text) {

    /** The JSON shape of a change; words and rules are those of the other rules, or else the archive's. */
    public static TagChangeJson of(ArchivedChange archived) {
        TagChange it = archived.change();
        var place = it.place();
        String text = place.statement().text();
        return new TagChangeJson(
                place.statement().id(),
                place.review(),
                it.theme(),
                it.sort().id(),
                it.stanceBefore().map(Stance::id).orElse(null),
                it.stanceAfter().map(Stance::id).orElse(null),
                it.match().evidence().stream()
                        .map(found -> found.span().in(text))
                        .distinct()
                        .toList(),
                it.match().evidence().stream()
                        .map(found -> found.rule())
                        .distinct()
                        .toList(),
                archived.decision().map(decision -> decision.verdict().id()).orElse(null),
                text);
    }
}
