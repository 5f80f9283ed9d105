package io.github.crosscut.examples.embedded;

import io.github.crosscut.Classification;
import io.github.crosscut.Evidence;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.rules.SafeguardingThemes;

/** The example of the README: the themes of one statement, and the words and rules behind them. */
public final class ThirtySeconds {

    private ThirtySeconds() {}

    /** Prints the themes of an invented statement. */
    public static void main(String... args) {
        var classifier = SafeguardingThemes.classifier(); // thread-safe, nothing to close: make one and share it

        String text = "Nobody asked the children what life at home was like.";
        Classification found = classifier.classify(text);
        for (ThemeMatch match : found.matches()) {
            System.out.println(match.theme() + " (" + match.stance().id() + ")");
            for (Evidence evidence : match.evidence()) {
                System.out.println("  '" + evidence.span().in(text) + "' by rule " + evidence.rule());
            }
        }
    }
}
