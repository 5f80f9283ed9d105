package io.github.crosscut.archive;

import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewDetails;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes reviews of rows, as they were read from their documents. Not thread-safe. */
final class DocumentLoader {

    private final Database database;

    DocumentLoader(Database database) {
        this.database = database;
    }

    /** How a format is called in the tables, such as {@code json-lines}. */
    static String id(Format format) {
        return format.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The review of that name with these statements, which are its own. */
    Optional<Review> load(String name, List<LocatedStatement> statements) {
        return database
                .query(
                        "SELECT title, text, format, board, review_type, published, year FROM review WHERE name = ?",
                        row -> new Review(
                                name,
                                row.getString(1),
                                row.getString(2),
                                statements,
                                format(row.getString(3)),
                                new ReviewDetails(row.getString(4), row.getString(5), row.getString(6), year(row)),
                                warnings(name)),
                        name)
                .stream()
                .findFirst();
    }

    private List<String> warnings(String name) {
        return database.query(
                "SELECT w.warning FROM document_warning AS w JOIN review AS r USING (review_key)"
                        + " WHERE r.name = ? ORDER BY w.position",
                row -> row.getString(1),
                name);
    }

    private static @Nullable Integer year(ResultSet row) throws SQLException {
        int year = row.getInt(7);
        return row.wasNull() ? null : year;
    }

    private static Format format(String id) {
        for (Format format : Format.values()) {
            if (id(format).equals(id)) {
                return format;
            }
        }
        throw StatementLoader.unknown("format", id);
    }
}
