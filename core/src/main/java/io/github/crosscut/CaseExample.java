package io.github.crosscut;

import java.util.List;
import java.util.Optional;

/**
 * An example case that stands beside case rules and is run as a test.
 *
 * @param file the file, relative to the pack
 * @param line the line in that file at which it begins, from 1
 * @param expectation what must happen to the rule
 * @param rule the case rule that is put to the test
 * @param theme the theme that the rule must tell of, or empty where any will do
 * @param cases the cases; one, but for a rule over many cases
 */
public record CaseExample(
        String file,
        int line,
        Example.Expectation expectation,
        String rule,
        Optional<String> theme,
        List<ExampleCase> cases) {

    public CaseExample {
        cases = List.copyOf(cases);
    }

    /** One case of an example. */
    public record ExampleCase(String name, List<ExampleStatement> statements) {

        public ExampleCase {
            statements = List.copyOf(statements);
        }
    }

    /**
     * A statement of an example case.
     *
     * @param statement its id is the number of its line in the file
     * @param ground whether the rule must rest on it; where no statement of an example says so, any will do
     */
    public record ExampleStatement(Statement statement, boolean ground) {}

    /** The ids of the statements that the rule must rest on, in order; empty where any will do. */
    public List<String> grounds() {
        return cases.stream()
                .flatMap(it -> it.statements().stream())
                .filter(ExampleStatement::ground)
                .map(it -> it.statement().id())
                .toList();
    }
}
