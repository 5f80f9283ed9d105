package io.github.crosscut;

import java.util.List;
import java.util.Optional;

/**
 * What the rules say of one statement.
 *
 * @param statement the statement as it was given
 * @param matches the themes that it carries, by theme id; grades {@code named} and {@code defined}
 * @param review cues that a coder should look at, by theme id; grade {@code suggested}, never a theme of {@code matches}
 * @param excluded the rules that were held back, by theme id and then by place
 * @param stance what the statement does as a whole
 * @param packDigest SHA-256 of the rule pack, in hexadecimal
 */
public record Classification(
        Statement statement,
        List<ThemeMatch> matches,
        List<ThemeMatch> review,
        List<ExcludedMatch> excluded,
        Stance stance,
        String packDigest) {

    public Classification {
        matches = List.copyOf(matches);
        review = List.copyOf(review);
        excluded = List.copyOf(excluded);
    }

    /** The ids of the themes that the statement carries, sorted. */
    public List<String> themes() {
        return matches.stream().map(ThemeMatch::theme).toList();
    }

    /** The match of a theme, or empty where the statement does not carry it. */
    public Optional<ThemeMatch> match(String theme) {
        return matches.stream().filter(match -> match.theme().equals(theme)).findFirst();
    }

    /** The themes that the statement carries, under the headings of a board's scheme. */
    public UnderScheme<ThemeMatch> under(Scheme scheme) {
        return scheme.arrange(matches, ThemeMatch::theme);
    }
}
