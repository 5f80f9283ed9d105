package io.github.crosscut.report;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ThemeMatch;
import java.util.List;

/**
 * A classification in the shape in which it is written as JSON.
 *
 * @param id the statement's id
 * @param themes the themes that it carries
 * @param review cues that a coder should look at
 * @param stance the statement's stance
 * @param pack the rule pack's digest
 */
public record ClassificationJson(
        String id, List<ThemeJson> themes, List<ThemeJson> review, String stance, String pack) {

    /** The JSON shape of a classification. */
    public static ClassificationJson of(Classification classification) {
        String text = classification.statement().text();
        return new ClassificationJson(
                classification.statement().id(),
                ThemeJson.all(classification.matches(), text),
                ThemeJson.all(classification.review(), text),
                classification.stance().id(),
                classification.packDigest());
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
