package io.github.crosscut.examples.benchmarks;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Invented learning statements, put together from the clauses of {@code fragments.txt}. The same seed gives the same
 * statements on every machine.
 */
final class Statements {

    /** How many statements the benchmarks classify. */
    static final int COUNT = 6_000;

    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Map<String, List<String>> fillings;
    private final Random random;

    private Statements(long seed) {
        this.random = new Random(seed);
        this.fillings = Lines.of("fragments.txt").stream()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.groupingBy(
                        line -> line[0],
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line[1], Collectors.toUnmodifiableList())));
    }

    /** The statements that the benchmarks use: {@value #COUNT} of them. */
    static List<String> standard() {
        return distinct(COUNT, 42);
    }

    /** So many statements of 10 to 40 words, no two alike. */
    static List<String> distinct(int count, long seed) {
        var generator = new Statements(seed);
        var statements = new LinkedHashSet<String>();
        while (statements.size() < count) {
            String statement = generator.fill("sentence");
            int words = SPACE.split(statement, -1).length;
            if (words >= 10 && words <= 40) {
                statements.add(statement);
            }
        }
        return List.copyOf(statements);
    }

    /** So many sentences that tell what happened, some of them alike; few carry a theme. */
    static List<String> narrative(int count, long seed) {
        var generator = new Statements(seed);
        return Stream.generate(() -> generator.fill("narrative")).limit(count).toList();
    }

    private String fill(String slot) {
        List<String> choices = fillings.getOrDefault(slot, List.of());
        if (choices.isEmpty()) {
            throw new IllegalStateException("fragments.txt has no line for " + slot);
        }
        String filling = choices.get(random.nextInt(choices.size()));
        return SLOT.matcher(filling).replaceAll(it -> fill(it.group(1)));
    }
}
