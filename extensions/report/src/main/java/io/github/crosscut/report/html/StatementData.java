package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.report.TaggedStatement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the shape in which the page holds it.
 *
 * @param stance null where it could not be classified
 * @param themes that it carries
 * @param cues to review
 * @param error why it could not be classified, or null
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StatementData(
        String id,
        @JsonProperty("case") @Nullable String caseId,
        @Nullable String section,
        String kind,
        @Nullable Integer page,
        String text,
        @Nullable String stance,
        List<Match> themes,
        List<Match> cues,
        @Nullable String error) {

    /** A theme with the words behind it. */
    record Match(String theme, String stance, String grade, List<Words> words) {

        private static List<Match> all(List<ThemeMatch> matches, RuleNumbers rules) {
            return matches.stream()
                    .map(it -> new Match(
                            it.theme(),
                            it.stance().id(),
                            it.grade().id(),
                            it.evidence().stream()
                                    .map(found -> Words.of(found, rules))
                                    .toList()))
                    .toList();
        }
    }

    /** Words of the statement's text, in UTF-16 units as in the page's own language: {@code [start, end, rule, concept]}. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    record Words(int start, int end, int rule, String concept) {

        private static Words of(Evidence found, RuleNumbers rules) {
            return new Words(found.span().start(), found.span().end(), rules.of(found.rule()), found.concept());
        }
    }

    /** This without what is to review. */
    StatementData withoutCues() {
        return new StatementData(id, caseId, section, kind, page, text, stance, themes, List.of(), error);
    }

    static StatementData of(TaggedStatement tagged, RuleNumbers rules) {
        LocatedStatement place = tagged.place();
        Optional<Classification> found = tagged.classification();
        return new StatementData(
                place.statement().id(),
                place.caseId(),
                place.section(),
                place.statement().kind().id(),
                place.page(),
                place.statement().text(),
                found.map(it -> it.stance().id()).orElse(null),
                found.map(it -> Match.all(it.matches(), rules)).orElse(List.of()),
                found.map(it -> Match.all(it.review(), rules)).orElse(List.of()),
                tagged.error().orElse(null));
    }
}
