package io.github.crosscut.examples.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Times several kinds of work on the same statements in short slices, taken in turn within one JVM, so that a machine that
 * slows down or is used by others hits all of them alike.
 */
final class Slices {

    private static final int SLICES = 61;

    /** Enough for the JVM to compile the whole classifier, which takes some 150,000 statements. */
    private static final int WARM_UP = 600;

    private static final int STATEMENTS = 300;

    private final Map<String, List<Double>> times = new LinkedHashMap<>();

    private Slices() {}

    /** Times each kind of work, warmed up by slices before. Work returns any number that depends on its result. */
    static Slices of(Map<String, ToIntFunction<String>> works) {
        var slices = new Slices();
        List<String> statements = Statements.standard();
        for (int slice = -WARM_UP; slice < SLICES; slice++) {
            int from = Math.floorMod(slice * STATEMENTS, statements.size());
            List<String> some = statements.subList(from, from + STATEMENTS);
            for (var work : works.entrySet()) {
                double micros = micros(some, work.getValue());
                if (slice >= 0) {
                    slices.times
                            .computeIfAbsent(work.getKey(), it -> new ArrayList<>())
                            .add(micros);
                }
            }
        }
        return slices;
    }

    private static double micros(List<String> statements, ToIntFunction<String> work) {
        int sum = 0;
        long start = System.nanoTime();
        for (String statement : statements) {
            sum += work.applyAsInt(statement);
        }
        double micros = (System.nanoTime() - start) / 1_000.0 / statements.size();
        if (sum == 0) {
            throw new IllegalStateException("nothing found");
        }
        return micros;
    }

    /** Median of the microseconds per statement. */
    double micros(String work) {
        return Median.of(times.getOrDefault(work, List.of()));
    }

    /** Median of the ratios of neighbouring slices. */
    double ratio(String work, String base) {
        List<Double> own = times.getOrDefault(work, List.of());
        List<Double> others = times.getOrDefault(base, List.of());
        var ratios = new ArrayList<Double>();
        for (int i = 0; i < own.size(); i++) {
            ratios.add(own.get(i) / others.get(i));
        }
        return Median.of(ratios);
    }
}
