package io.github.crosscut.archive;

import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive keeps of a review before any rule looks at it.
 *
 * @param name the review's name
 * @param title its title, or null where it has none
 * @param text the normalised text that the statements' places point into
 * @param statements in the order of the document
 */
public record Content(String name, @Nullable String title, String text, List<LocatedStatement> statements) {

    public Content {
        statements = List.copyOf(statements);
    }

    /** What is kept of a review. */
    public static Content of(Review review) {
        return new Content(review.name(), review.title(), review.text(), review.statements());
    }
}
