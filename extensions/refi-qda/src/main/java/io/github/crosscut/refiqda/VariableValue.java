package io.github.crosscut.refiqda;

import java.util.Objects;
import java.util.UUID;

/**
 * What a variable says of a case or a source.
 *
 * @param variable the {@link Variable#guid()}
 * @param value as the variable's type writes it
 */
public record VariableValue(UUID variable, String value) {

    public VariableValue {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(value, "value");
    }
}
