package io.github.crosscut.batch.coverage;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What the rules of a pack did over some statements; after the analysis of labelling functions of Snorkel (Ratner and
 * others 2017).
 *
 * <p>A rule counts as fired where a classification shows it: in a match, in a cue to review, held back, or as the reason
 * why another was held back. A cue beside a match of its own theme and an exclusion that excluded nothing are not shown.
 *
 * @param statements how many statements were classified
 * @param tagged how many of them carry a theme
 * @param cases how many cases they make up
 * @param themes every theme of the pack with its rules, in the pack's order
 * @param rulePairs rules of one theme that fired on the same words, the most frequent first
 * @param themePairs themes of one statement, the most frequent first
 * @param conflicts what contradicts itself, in the order of the statements
 * @param untagged the statements without a theme, in order
 */
public record Coverage(
        int statements,
        int tagged,
        int cases,
        List<ThemeCoverage> themes,
        List<Pair> rulePairs,
        List<Pair> themePairs,
        List<Conflict> conflicts,
        List<Untagged> untagged) {

    public Coverage {
        themes = List.copyOf(themes);
        rulePairs = List.copyOf(rulePairs);
        themePairs = List.copyOf(themePairs);
        conflicts = List.copyOf(conflicts);
        untagged = List.copyOf(untagged);
    }

    /** How many rules the pack has. */
    public int rules() {
        return themes.stream().mapToInt(theme -> theme.rules().size()).sum();
    }

    /** How many of them never fired. */
    public long deadRules() {
        return themes.stream().mapToLong(theme -> theme.deadRules().size()).sum();
    }

    /** A number of statements as a share of all, from 0 to 1; 0 where there are none. */
    public double share(int some) {
        return statements == 0 ? 0 : (double) some / statements;
    }

    /** Two rules or themes, in the order of the alphabet, and in how many statements they meet. */
    public record Pair(String first, String second, int statements) {}

    /**
     * A statement without a theme.
     *
     * @param review the review or file
     * @param statement the statement's id, or its line
     * @param text the statement's words
     * @param cues themes that it has a cue to review of, by id
     */
    public record Untagged(String review, String statement, String text, List<String> cues) {

        public Untagged {
            cues = List.copyOf(cues);
        }
    }

    /**
     * A contradiction within one statement.
     *
     * @param review the review or file
     * @param statement the statement's id, or its line
     * @param theme the theme's id
     * @param type what contradicts what
     * @param rules the rules that have to do with it, sorted
     */
    public record Conflict(String review, String statement, String theme, Type type, List<String> rules) {

        public Conflict {
            rules = List.copyOf(rules);
        }

        /** What contradicts what. */
        public enum Type {
            /** One rule tagged the theme and another one of it was held back. */
            TAGGED_AND_HELD_BACK("tagged and held back"),
            /** The rules behind one match do not give it the same stance. */
            STANCES("different stances");

            private final String words;

            Type(String words) {
                this.words = words;
            }

            /** The type in words, which is how it is written. */
            @JsonValue
            public String words() {
                return words;
            }
        }
    }
}
