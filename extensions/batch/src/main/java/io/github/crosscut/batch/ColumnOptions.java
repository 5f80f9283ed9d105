package io.github.crosscut.batch;

import io.github.crosscut.batch.lines.Columns;
import picocli.CommandLine.Option;

/** What the columns of a table are called. */
final class ColumnOptions {

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            defaultValue = "text",
            description = "The column of a table that holds the statements. Default: ${DEFAULT-VALUE}.")
    private String text = "text";

    /** The columns to read; a table needs none but the text. */
    Columns uncoded() {
        return new Columns(text, "themes", false);
    }

    /** The columns to read of a coded table. */
    Columns coded(String themes) {
        return new Columns(text, themes, true);
    }
}
