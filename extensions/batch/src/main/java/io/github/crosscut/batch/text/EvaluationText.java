package io.github.crosscut.batch.text;

import io.github.crosscut.batch.evaluate.Evaluation;
import io.github.crosscut.batch.evaluate.Evaluation.OutsideTheme;
import io.github.crosscut.batch.evaluate.Score;
import java.util.Locale;
import java.util.OptionalDouble;

/** An evaluation as tables. Shares have three decimals; {@code -} stands where there is nothing to divide by. */
public final class EvaluationText {

    private EvaluationText() {}

    /** The table of themes, the pooled measures, the agreement on stance and what was left out. */
    public static String of(Evaluation evaluation) {
        return themes(evaluation) + "\n" + stance(evaluation) + outside(evaluation);
    }

    private static String themes(Evaluation evaluation) {
        var table = new TextTable("theme", "n", "tp", "fp", "fn", "precision", "recall", "F1");
        evaluation.themes().forEach(theme -> {
            String mark = theme.theme().headline() ? " *" : "";
            row(table, theme.theme().id() + mark, theme.score());
        });
        row(table, "all themes, pooled (micro)", evaluation.micro());
        row(table, "headline themes *, pooled", evaluation.headline());
        table.row(
                "mean of " + Counted.of(evaluation.macroThemes(), "theme") + " (macro)",
                "",
                "",
                "",
                "",
                "",
                "",
                share(evaluation.macroF1()));
        return table.text();
    }

    private static void row(TextTable table, String name, Score score) {
        table.row(
                name,
                Integer.toString(score.coded()),
                Integer.toString(score.truePositives()),
                Integer.toString(score.falsePositives()),
                Integer.toString(score.falseNegatives()),
                share(score.precision()),
                share(score.recall()),
                share(score.f1()));
    }

    private static String stance(Evaluation evaluation) {
        return "stance accuracy: %s (n = %d)\nstatements compared: %d\n"
                .formatted(
                        share(evaluation.stance().accuracy()),
                        evaluation.stance().of(),
                        evaluation.statements());
    }

    private static String outside(Evaluation evaluation) {
        if (evaluation.outside().isEmpty()) {
            return "";
        }
        int codes = evaluation.outside().stream().mapToInt(OutsideTheme::coded).sum();
        return "not counted: %s of %s that this pack does not have\n"
                .formatted(
                        Counted.of(codes, "code"),
                        Counted.of(evaluation.outside().size(), "theme"));
    }

    private static String share(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.3f", share.getAsDouble());
    }
}
