package io.github.crosscut.batch.qda;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives things names that no other has, whatever their case: programs lose codings where two have one. Not thread-safe. */
final class Names {

    private final Set<String> taken = new HashSet<>();

    /** The name, with a number behind it where it is taken. */
    String unique(String name) {
        String wanted = name.isBlank() ? "(no name)" : name.strip();
        String free = wanted;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = wanted + " (" + number + ")";
        }
        return free;
    }
}
