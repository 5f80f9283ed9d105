package io.github.crosscut.batch.evaluate;

import io.github.crosscut.Classification;

/** A coded statement and the machine's answer. */
public record Judged(CodedStatement statement, Classification answer) {

    /** The machine's answer as a coding. */
    public Coding machine() {
        return Coding.of(answer);
    }
}
