package io.github.crosscut;

import java.util.List;
import java.util.TreeSet;

/**
 * What the rules say of one case: of each of its statements, and of all of them together.
 *
 * @param caseId the caller's name for the case
 * @param statements what became of each statement, in the order given
 * @param matches what the case rules found, by theme and rule
 * @param review what a coder should look at, by theme and rule; grade {@code suggested}, and no theme that the case
 *     carries, unless the rule says something about a theme that it carries
 * @param packDigest SHA-256 of the rule pack, in hexadecimal
 */
public record CaseClassification(
        String caseId, List<Outcome> statements, List<CaseMatch> matches, List<CaseMatch> review, String packDigest) {

    public CaseClassification {
        statements = List.copyOf(statements);
        matches = List.copyOf(matches);
        review = List.copyOf(review);
    }

    /** The themes of the case: those of its statements and those of its case rules, sorted, each once. */
    public List<String> themes() {
        var themes = new TreeSet<String>();
        for (Outcome outcome : statements) {
            if (outcome instanceof Outcome.Classified classified) {
                themes.addAll(classified.classification().themes());
            }
        }
        matches.forEach(match -> themes.add(match.theme()));
        return List.copyOf(themes);
    }

    /** The themes of the case under the headings of a board's scheme. */
    public UnderScheme<String> under(Scheme scheme) {
        return scheme.arrange(themes(), theme -> theme);
    }
}
