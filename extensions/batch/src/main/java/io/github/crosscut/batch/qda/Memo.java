package io.github.crosscut.batch.qda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A memo of lines such as {@code rule: voice/asked}, which people read and an import finds again. Not thread-safe. */
final class Memo {

    private final List<String> lines = new ArrayList<>();

    /** One more line; none where the value is null or empty. A value's own lines are joined. */
    Memo line(String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            lines.add(name + ": " + value.toString().replaceAll("\\R", " "));
        }
        return this;
    }

    /** What a line of a memo says, or empty where it has none of that name. */
    static Optional<String> find(String memo, String name) {
        return memo.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
