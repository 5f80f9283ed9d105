package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeMatch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classification in the shape in which it is written as JSON.
 *
 * @param id the statement's id
 * @param themes the themes that it carries
 * @param review cues that a coder should look at
 * @param stance the statement's stance
 * @param pack the rule pack's digest
 * @param scheme the themes under the headings of a board's scheme, or null where none was asked for
 */
public record ClassificationJson(
        String id,
        List<ThemeJson> themes,
        List<ThemeJson> review,
        String stance,
        String pack,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UnderSchemeJson scheme) {

    /** The JSON shape of a classification, without a board's scheme. */
    public static ClassificationJson of(Classification classification) {
        return of(classification, null);
    }

    /**
     * The JSON shape of a classification.
     *
     * @param scheme the board's scheme under whose headings to report, or null for none
     */
    public static ClassificationJson of(Classification classification, @Nullable Scheme scheme) {
        String text = classification.statement().text();
        return new ClassificationJson(
                classification.statement().id(),
                ThemeJson.all(classification.matches(), text),
                ThemeJson.all(classification.review(), text),
                classification.stance().id(),
                classification.packDigest(),
                UnderSchemeJson.of(classification, scheme));
    }

    /** A theme's match as JSON. */
    public record ThemeJson(String id, String stance, String grade, List<EvidenceJson> evidence) {

        static List<ThemeJson> all(List<ThemeMatch> matches, String text) {
            return matches.stream().map(match -> of(match, text)).toList();
        }

        private static ThemeJson of(ThemeMatch match, String text) {
            List<EvidenceJson> evidence = match.evidence().stream()
                    .map(found -> EvidenceJson.of(found, text))
                    .toList();
            return new ThemeJson(
                    match.theme(), match.stance().id(), match.grade().id(), evidence);
        }
    }

    /** The words behind a match as JSON; offsets are UTF-16 units into the statement's text, {@code end} exclusive. */
    public record EvidenceJson(String rule, String concept, int start, int end, String text) {

        private static EvidenceJson of(Evidence found, String text) {
            return new EvidenceJson(
                    found.rule(),
                    found.concept(),
                    found.span().start(),
                    found.span().end(),
                    found.span().in(text));
        }
    }
}
