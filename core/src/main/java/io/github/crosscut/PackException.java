package io.github.crosscut;

import java.util.List;
import java.util.stream.Collectors;

/** A rule pack that cannot be used; lists every problem found, not only the first. */
public final class PackException extends CrosscutException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** An error that lists these problems, in this order. */
    public PackException(String pack, List<PackProblem> problems) {
        super(problems.stream()
                .map(PackProblem::toString)
                .collect(Collectors.joining("\n  ", "rule pack " + pack + " has errors:\n  ", "")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of files and lines. */
    public List<PackProblem> problems() {
        return problems;
    }
}
