package io.github.crosscut.batch.evaluate;

import io.github.crosscut.batch.evaluate.Evaluation.CoderPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How well the coders of a sample agree, and the machine with each of them on the same statements. */
final class CoderPairs {

    private CoderPairs() {}

    /** A statement that both coders coded. */
    private record Both(Coding first, Coding second, Coding machine) {}

    /** Every pair of coders who share at least one statement, in the order in which they occur. */
    static List<CoderPair> of(Evaluator evaluator, List<Judged> sample) {
        List<String> coders = sample.stream()
                .flatMap(it -> it.statement().codings().stream())
                .map(Coding::coder)
                .distinct()
                .toList();
        var pairs = new ArrayList<CoderPair>();
        for (int i = 0; i < coders.size(); i++) {
            for (String second : coders.subList(i + 1, coders.size())) {
                pair(evaluator, sample, coders.get(i), second).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    private static Optional<CoderPair> pair(Evaluator evaluator, List<Judged> sample, String first, String second) {
        List<Both> shared =
                sample.stream().flatMap(it -> both(it, first, second).stream()).toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CoderPair(
                first,
                second,
                shared.size(),
                evaluator.pooled(compared(evaluator, shared, Both::second, Both::first)),
                evaluator.pooled(compared(evaluator, shared, Both::machine, Both::first)),
                evaluator.pooled(compared(evaluator, shared, Both::machine, Both::second))));
    }

    private static List<Comparison> compared(
            Evaluator evaluator, List<Both> shared, Function<Both, Coding> coding, Function<Both, Coding> reference) {
        return shared.stream()
                .map(it -> evaluator.compared(coding.apply(it), reference.apply(it)))
                .toList();
    }

    private static Optional<Both> both(Judged judged, String first, String second) {
        return coding(judged, first)
                .flatMap(one -> coding(judged, second).map(other -> new Both(one, other, judged.machine())));
    }

    private static Optional<Coding> coding(Judged judged, String coder) {
        return judged.statement().codings().stream()
                .filter(it -> it.coder().equals(coder))
                .findFirst();
    }
}
