package io.github.crosscut.batch.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A classifier's answers measured against a coded sample.
 *
 * @param statements how many statements were compared
 * @param bootstrap how the intervals were found
 * @param themes the score of every theme of the pack, in the pack's order
 * @param micro all decisions on all themes pooled
 * @param headline all decisions on the headline themes pooled
 * @param macro mean over the themes that occur: coded or tagged at least once
 * @param macroFrequent mean over the themes that are coded in {@link #FREQUENT} statements or more
 * @param stance agreement on the stance of the statements whose stance is coded
 * @param nearMisses how many of the near misses were tagged
 * @param coders how well coders agree, pair by pair, where statements were coded by more than one
 * @param outside themes that the sample codes and the pack does not have, by id; they count in no score
 */
public record Evaluation(
        int statements,
        Bootstrap bootstrap,
        List<ThemeScore> themes,
        Measured micro,
        Measured headline,
        Macro macro,
        Macro macroFrequent,
        StanceScore stance,
        NearMisses nearMisses,
        List<CoderPair> coders,
        List<OutsideTheme> outside) {

    /** Themes of fewer statements say little of the rules: one statement moves their recall by a quarter or more. */
    public static final int FREQUENT = 5;

    public Evaluation {
        themes = List.copyOf(themes);
        coders = List.copyOf(coders);
        outside = List.copyOf(outside);
    }

    /**
     * The score of a theme.
     *
     * @param theme the theme's id
     * @param headline whether it is one of the headline themes
     * @param measured the decisions on it
     * @param nearMisses how many of its near misses were tagged
     */
    public record ThemeScore(String theme, boolean headline, Measured measured, Share nearMisses) {}

    /**
     * A mean over themes, each of which counts the same.
     *
     * @param themes how many themes
     * @param f1 mean of their F1, or null where there are none
     */
    public record Macro(int themes, @Nullable Estimate f1) {}

    /**
     * Themes that a careless coder would add.
     *
     * @param tagged how many of them were tagged, of how many
     * @param rate the share that was tagged, or null where the sample names none
     */
    public record NearMisses(Share tagged, @Nullable Estimate rate) {}

    /**
     * One coding measured by another.
     *
     * @param themes all decisions on all themes pooled
     * @param stance agreement on the stance
     */
    public record Compared(Measured themes, StanceScore stance) {}

    /**
     * Two coders on the statements that both of them coded, and the machine beside them on the same statements.
     *
     * @param first the coder who occurs first in the sample
     * @param second the other one
     * @param statements how many statements both coded
     * @param coders the second measured by the first
     * @param machineByFirst the machine measured by the first
     * @param machineBySecond the machine measured by the second
     */
    public record CoderPair(
            String first,
            String second,
            int statements,
            Compared coders,
            Compared machineByFirst,
            Compared machineBySecond) {}

    /** A theme that the pack does not have, and how many statements the sample codes it in. */
    public record OutsideTheme(String theme, int coded) {}
}
