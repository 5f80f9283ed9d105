package io.github.crosscut.batch.lines;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A format in which statements come one by one, told by a file's suffix. */
public enum LineFormat {
    JSONL,
    CSV,
    XLSX;

    private List<String> suffixes() {
        return switch (this) {
            case JSONL -> List.of(".jsonl", ".ndjson");
            case CSV -> List.of(".csv");
            case XLSX -> List.of(".xlsx");
        };
    }

    /** The format of a file by its suffix, whatever its case; empty where there is none. */
    public static Optional<LineFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.suffixes().stream().anyMatch(name::endsWith))
                .findFirst();
    }
}
