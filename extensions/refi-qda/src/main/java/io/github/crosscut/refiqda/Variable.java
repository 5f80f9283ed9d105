package io.github.crosscut.refiqda;

import java.util.Objects;
import java.util.UUID;

/**
 * Something that is told of cases or sources, such as a year.
 *
 * @param guid its identifier
 * @param name its name, which no other variable of the project may have
 * @param type what its values are
 * @param description what it means; may be empty
 */
public record Variable(UUID guid, String name, VariableType type, String description) {

    public Variable {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }

    /** A variable whose identifier is made of its name. */
    public static Variable of(String name, VariableType type) {
        return new Variable(Guids.of("variable", name), name, type, "");
    }

    /** That this variable has a value. */
    public VariableValue is(String value) {
        return new VariableValue(guid, value);
    }
}
