package io.github.crosscut.batch;

import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are read that are tables: CSV, XLSX and JSON Lines. */
final class TableOptions {

    @Option(
            names = "--text-column",
            paramLabel = "NAME",
            description = {
                "In CSV, XLSX and JSON Lines, the column of statements.",
                "Default: text, statement or learning."
            })
    private @Nullable String textColumn;

    ReviewReader reader() {
        ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
        return textColumn == null ? reader : reader.withTextColumn(textColumn);
    }

    /** What of these options changes what is read of a table, for the version of the reader. */
    String describe() {
        return textColumn == null ? "" : " --text-column " + textColumn;
    }
}
