package io.github.crosscut.batch.correct;

import io.github.crosscut.Outcome;
import io.github.crosscut.Theme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.ArchivedStatement;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.batch.lines.CorrectedRow;
import io.github.crosscut.batch.lines.LineFile;
import io.github.crosscut.batch.lines.ThemeNames;
import io.github.crosscut.batch.qda.Correction;
import io.github.crosscut.batch.qda.Corrections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares a corrected table of statements with the archive that it was written from. A theme that the rules gave a statement
 * and its row lacks is rejected; one that the row has and the rules did not give is added, or confirmed where it is a cue to
 * review or somebody else added it before. What was not touched is no decision. Not thread-safe.
 */
public final class TableCorrections {

    private final LineFile file;
    private final ThemeNames themes;
    private final String by;
    private final Map<String, CorrectedRow> rows = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<Correction> decisions = new ArrayList<>();
    private final List<Corrections.Coded> coded = new ArrayList<>();
    private boolean untold;

    private TableCorrections(LineFile file, List<Theme> themes, String by) {
        this.file = file;
        this.themes = new ThemeNames(themes);
        this.by = by;
    }

    /**
     * Compares.
     *
     * @param by who corrected the table
     * @return the decisions, by review and place; warnings are such as a user should know
     * @throws WrongRowsException if a row cannot be taken; with all that cannot
     */
    public static Corrections of(LineFile file, List<CorrectedRow> rows, Archive archive, String by) {
        var corrections = new TableCorrections(file, archive.themes(), by);
        rows.forEach(corrections::row);
        for (Entry entry : archive.entries()) {
            archive.review(entry.name()).ifPresent(corrections::review);
        }
        corrections.rows.values().forEach(it -> corrections.problem(it, "no statement of that id in this archive"));
        return corrections.result();
    }

    private Corrections result() {
        if (!problems.isEmpty()) {
            throw new WrongRowsException(problems);
        }
        return new Corrections(
                decisions,
                coded,
                untold
                        ? List.of(file.path()
                                + ": rows without a pack: whether they were written by the archive's rules cannot "
                                + "be told")
                        : List.of());
    }

    private void row(CorrectedRow row) {
        if (row.statement().isEmpty()) {
            problem(row, "no statement_id");
            return;
        }
        for (int i = 0; i < row.themes().size(); i++) {
            // Its words may be a statement's, where cells were moved.
            if (themes.id(row.themes().get(i)).isEmpty()) {
                problem(row, "theme " + (i + 1) + " of the cell is none of this archive; 'crosscut themes' lists them");
            }
        }
        CorrectedRow before = rows.putIfAbsent(row.statement(), row);
        if (before != null) {
            problem(row, "the same statement stands in " + file.place(before.number()));
        }
    }

    private void review(ArchivedReview review) {
        for (ArchivedStatement statement : review.statements()) {
            CorrectedRow row = taken(statement.place().statement().id());
            if (row != null) {
                compare(review, statement, row);
            }
        }
    }

    /**
     * The row of a statement; its id may have an apostrophe in front, which keeps a spreadsheet from running it, and has no blanks
     * around it, which the name of a document may have.
     */
    private @Nullable CorrectedRow taken(String statement) {
        String id = statement.strip();
        CorrectedRow row = rows.remove(id);
        return row == null ? rows.remove("'" + id) : row;
    }

    private void compare(ArchivedReview review, ArchivedStatement statement, CorrectedRow row) {
        var rated = new RatedStatement(review.document().text(), statement, by);
        if (!row.pack().isEmpty() && !rated.isByRules(row.pack())) {
            problem(
                    row,
                    "was written by other rules than those of the archive; export the table again and correct that");
            return;
        }
        // What failed was tagged by no rules, and its row has no pack.
        untold |= row.pack().isEmpty() && statement.outcome() instanceof Outcome.Classified;
        var wanted = new TreeSet<String>();
        row.themes().forEach(it -> themes.id(it).ifPresent(wanted::add));
        decisions.addAll(rated.corrected(wanted));
        coded.add(rated.coded(wanted));
    }

    private void problem(CorrectedRow row, String problem) {
        problems.add(file.place(row.number()) + ": " + problem);
    }
}
