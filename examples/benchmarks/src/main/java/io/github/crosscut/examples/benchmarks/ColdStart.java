package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.rules.SafeguardingThemes;
import java.lang.management.ManagementFactory;

/**
 * Measures the time from the start of the JVM to the first classified statement. Drools need not be loaded for most
 * statements, so it is told apart how long one takes for which it must be.
 */
final class ColdStart {

    private static final String STATEMENT = "Nobody asked the children what life at home was like.";

    /** More facts than any answer of Drools is remembered for. */
    private static final String NEEDS_DROOLS = (STATEMENT + " ").repeat(6);

    private ColdStart() {}

    /**
     * Prints milliseconds.
     *
     * @param args {@code first}, or {@code drools} for a statement for which Drools must be loaded; the time at which this
     *     JVM was launched, in milliseconds since 1970; where that is missing, the time that the JVM itself remembers, which
     *     leaves out the launch of the process
     */
    public static void main(String... args) {
        String text =
                switch (args[0]) {
                    case "first" -> STATEMENT;
                    case "drools" -> NEEDS_DROOLS;
                    default -> throw new IllegalArgumentException("neither first nor drools: " + args[0]);
                };
        var found = SafeguardingThemes.classifier().classify(text);
        long now = System.currentTimeMillis();
        if (found.themes().isEmpty()) {
            throw new IllegalStateException("no theme found");
        }
        long start = args.length > 1
                ? Long.parseLong(args[1])
                : ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(now - start);
    }
}
