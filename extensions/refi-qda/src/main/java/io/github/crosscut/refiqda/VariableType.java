package io.github.crosscut.refiqda;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the values of a variable are. */
public enum VariableType {
    /** Any words. */
    TEXT("Text"),
    /** {@code true} or {@code false}. */
    BOOLEAN("Boolean"),
    /** A whole number. */
    INTEGER("Integer"),
    /** A number. */
    FLOAT("Float"),
    /** As in {@code 2026-11-20}. */
    DATE("Date"),
    /** As in {@code 2026-11-20T00:00:00Z}. */
    DATE_TIME("DateTime");

    /** The format's numbers are decimal: without an exponent, and without what Java takes besides, such as {@code 1f}. */
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    private final String id;

    VariableType(String id) {
        this.id = id;
    }

    /** The name that the format uses, such as {@code DateTime}. */
    public String id() {
        return id;
    }

    /** The type of that {@link #id()}, in whatever case, or empty where there is none. */
    public static Optional<VariableType> of(String id) {
        return Arrays.stream(values())
                .filter(type -> type.id.equalsIgnoreCase(id))
                .findFirst();
    }

    /** Whether a value is written as this type wants it. */
    public boolean takes(String value) {
        try {
            return switch (this) {
                case TEXT -> true;
                case BOOLEAN -> value.equals("true") || value.equals("false");
                case INTEGER -> String.valueOf(Long.parseLong(value)).equals(value);
                case FLOAT -> DECIMAL.matcher(value).matches();
                case DATE -> LocalDate.parse(value).getYear() > 0;
                case DATE_TIME -> Instant.parse(value).isAfter(Instant.MIN);
            };
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
