package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.rules.SafeguardingThemes;
import java.lang.management.ManagementFactory;

/** Measures the time from the start of the JVM to the first classified statement. */
final class ColdStart {

    private ColdStart() {}

    /**
     * Prints milliseconds.
     *
     * @param args the time at which this JVM was launched, in milliseconds since 1970; where it is missing, the time that
     *     the JVM itself remembers, which leaves out the launch of the process
     */
    public static void main(String... args) {
        var found = SafeguardingThemes.classifier().classify("Nobody asked the children what life at home was like.");
        long now = System.currentTimeMillis();
        if (found.themes().isEmpty()) {
            throw new IllegalStateException("no theme found");
        }
        long start = args.length > 0
                ? Long.parseLong(args[0])
                : ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(now - start);
    }
}
