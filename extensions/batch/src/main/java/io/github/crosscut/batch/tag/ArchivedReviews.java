package io.github.crosscut.batch.tag;

import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.util.List;

/** Reviews of an archive in the shape in which reports take them. */
public final class ArchivedReviews {

    private ArchivedReviews() {}

    /** A review with what the rules say of it. */
    public static TaggedReview tagged(ArchivedReview review) {
        List<TaggedStatement> statements = review.statements().stream()
                .map(it -> new TaggedStatement(it.place(), it.outcome()))
                .toList();
        return new TaggedReview(review.document(), statements, review.cases());
    }
}
