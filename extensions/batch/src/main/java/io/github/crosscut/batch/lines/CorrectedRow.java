package io.github.crosscut.batch.lines;

import java.util.List;

/**
 * A row of a table of statements that somebody corrected.
 *
 * @param number the line in which it begins (CSV) or its row (XLSX), from 1
 * @param statement the statement's id
 * @param themes what the cell of themes holds, by id or title
 * @param pack the digest of the rules that it was written by; empty where it does not tell
 */
public record CorrectedRow(long number, String statement, List<String> themes, String pack) {

    public CorrectedRow {
        themes = List.copyOf(themes);
    }
}
