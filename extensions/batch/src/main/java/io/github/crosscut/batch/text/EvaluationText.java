package io.github.crosscut.batch.text;

import io.github.crosscut.Stance;
import io.github.crosscut.batch.evaluate.Bootstrap;
import io.github.crosscut.batch.evaluate.Estimate;
import io.github.crosscut.batch.evaluate.Evaluation;
import io.github.crosscut.batch.evaluate.Evaluation.CoderPair;
import io.github.crosscut.batch.evaluate.Evaluation.Compared;
import io.github.crosscut.batch.evaluate.Evaluation.Macro;
import io.github.crosscut.batch.evaluate.Evaluation.OutsideTheme;
import io.github.crosscut.batch.evaluate.Evaluation.ThemeScore;
import io.github.crosscut.batch.evaluate.Measured;
import io.github.crosscut.batch.evaluate.Share;
import io.github.crosscut.batch.evaluate.StanceScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An evaluation as tables. Shares have three decimals; {@code -} stands where there is nothing to divide by. */
public final class EvaluationText {

    /** More themes than these that the pack does not have are counted and not named. */
    private static final int NAMED = 10;

    private EvaluationText() {}

    /** The table of themes, the pooled measures, the agreement on stance, the coders and what was left out. */
    public static String of(Evaluation evaluation) {
        return themes(evaluation)
                + "\n"
                + stance(evaluation.stance())
                + "\n"
                + coders(evaluation.coders())
                + nearMisses(evaluation)
                + "statements compared: " + evaluation.statements() + "\n"
                + bootstrap(evaluation.bootstrap())
                + outside(evaluation.outside());
    }

    private static String themes(Evaluation evaluation) {
        var table = new TextTable(
                "theme",
                "n",
                "tp",
                "fp",
                "fn",
                "precision",
                "recall",
                "F1",
                "interval",
                "kappa",
                "interval",
                "near misses");
        for (ThemeScore theme : evaluation.themes()) {
            String name = theme.theme() + (theme.headline() ? " *" : "");
            row(table, name, theme.measured(), share(theme.nearMisses()));
        }
        Share nearMisses = evaluation.nearMisses().tagged();
        row(table, "all themes, pooled (micro)", evaluation.micro(), share(nearMisses));
        row(table, "headline themes *, pooled", evaluation.headline(), "");
        macro(table, "mean of %s (macro)", evaluation.macro());
        macro(table, "mean of %s with n of " + Evaluation.FREQUENT + " or more", evaluation.macroFrequent());
        return table.text();
    }

    private static void row(TextTable table, String name, Measured measured, String nearMisses) {
        var cells = new ArrayList<>(List.of(
                name,
                Integer.toString(measured.n()),
                Integer.toString(measured.counts().truePositives()),
                Integer.toString(measured.counts().falsePositives()),
                Integer.toString(measured.counts().falseNegatives())));
        cells.addAll(measures(measured));
        cells.add(nearMisses);
        row(table, cells);
    }

    private static List<String> measures(Measured measured) {
        return List.of(
                value(measured.precision()),
                value(measured.recall()),
                value(measured.f1()),
                interval(measured.f1()),
                value(measured.kappa()),
                interval(measured.kappa()));
    }

    private static void macro(TextTable table, String name, Macro macro) {
        String themes = name.formatted(Counted.of(macro.themes(), "theme"));
        row(table, List.of(themes, "", "", "", "", "", "", value(macro.f1()), interval(macro.f1()), "", "", ""));
    }

    private static void row(TextTable table, List<String> cells) {
        table.row(cells.toArray(String[]::new));
    }

    private static String stance(StanceScore stance) {
        String accuracy = "stance accuracy: %s (n = %d)\n"
                .formatted(both(stance.accuracy()), stance.agreed().of());
        if (stance.agreed().of() == 0) {
            return accuracy;
        }
        List<String> ids = Arrays.stream(Stance.values()).map(Stance::id).toList();
        var table = new TextTable(
                Stream.concat(Stream.of("coded (down), answered"), ids.stream()).toArray(String[]::new));
        stance.confusion()
                .forEach((coded, answered) -> row(
                        table,
                        Stream.concat(Stream.of(coded), ids.stream().map(id -> String.valueOf(answered.get(id))))
                                .toList()));
        return accuracy + table.text();
    }

    private static String coders(List<CoderPair> pairs) {
        if (pairs.isEmpty()) {
            return "";
        }
        var table = new TextTable(
                "coding, measured by",
                "statements",
                "n",
                "precision",
                "recall",
                "F1",
                "interval",
                "kappa",
                "interval",
                "stance",
                "interval");
        for (CoderPair pair : pairs) {
            String first = coder(pair.first());
            String second = coder(pair.second());
            row(table, second + ", by " + first, pair.statements(), pair.coders());
            row(table, "machine, by " + first, pair.statements(), pair.machineByFirst());
            row(table, "machine, by " + second, pair.statements(), pair.machineBySecond());
        }
        return "statements coded by two, all themes pooled:\n" + table.text() + "\n";
    }

    private static String coder(String name) {
        return name.isEmpty() ? "(unnamed)" : name;
    }

    private static void row(TextTable table, String name, int statements, Compared compared) {
        var cells = new ArrayList<>(List.of(
                name,
                Integer.toString(statements),
                Integer.toString(compared.themes().n())));
        cells.addAll(measures(compared.themes()));
        cells.add(value(compared.stance().accuracy()));
        cells.add(interval(compared.stance().accuracy()));
        row(table, cells);
    }

    private static String nearMisses(Evaluation evaluation) {
        Share tagged = evaluation.nearMisses().tagged();
        return tagged.of() == 0
                ? ""
                : "near misses wrongly tagged: %d of %d, %s\n"
                        .formatted(
                                tagged.count(),
                                tagged.of(),
                                both(evaluation.nearMisses().rate()));
    }

    private static String bootstrap(Bootstrap bootstrap) {
        return "intervals: %.0f%%, percentile bootstrap over statements, %d resamples, seed %d\n"
                .formatted(100 * bootstrap.level(), bootstrap.resamples(), bootstrap.seed());
    }

    private static String outside(List<OutsideTheme> outside) {
        if (outside.isEmpty()) {
            return "";
        }
        int codes = outside.stream().mapToInt(OutsideTheme::coded).sum();
        String names = outside.stream()
                .limit(NAMED)
                .map(it -> Printable.of(it.theme()))
                .collect(Collectors.joining(", "));
        return "not counted: %s of %s that this pack does not have: %s%s\n"
                .formatted(
                        Counted.of(codes, "code"),
                        Counted.of(outside.size(), "theme"),
                        names,
                        outside.size() > NAMED ? " and others" : "");
    }

    private static String share(Share share) {
        return share.of() == 0 ? "-" : share.count() + "/" + share.of();
    }

    private static String value(@Nullable Estimate estimate) {
        return estimate == null ? "-" : decimals(estimate.value());
    }

    private static String interval(@Nullable Estimate estimate) {
        return estimate == null ? "-" : decimals(estimate.low()) + "\u2013" + decimals(estimate.high());
    }

    private static String both(@Nullable Estimate estimate) {
        return estimate == null ? "-" : value(estimate) + ", " + interval(estimate);
    }

    private static String decimals(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
