package io.github.crosscut.report.compare;

import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What both sides hold of the same reviews: those of one name. A statement is the same where its id is, which is made of its
 * section and words.
 *
 * @param reviews how many reviews both hold
 * @param statements how many statements of these both hold
 * @param onlyFirst how many only the first holds: it was read otherwise, or its document has changed
 * @param onlySecond how many only the second holds
 * @param changes the tags of statements of both that differ, by review and place
 */
public record Shared(int reviews, int statements, int onlyFirst, int onlySecond, List<TagChange> changes) {

    /** Nothing is shared. */
    public static final Shared NOTHING = new Shared(0, 0, 0, 0, List.of());

    public Shared {
        changes = List.copyOf(changes);
    }

    /** What two readings of one review share. */
    public static Shared of(TaggedReview first, TaggedReview second) {
        Map<String, TaggedStatement> others = new HashMap<>();
        second.statements().forEach(it -> others.put(id(it), it));
        var changes = new ArrayList<TagChange>();
        int both = 0;
        for (TaggedStatement statement : first.statements()) {
            TaggedStatement other = others.remove(id(statement));
            if (other != null) {
                both++;
                changes.addAll(TagChange.of(statement.place(), statement.outcome(), other.outcome()));
            }
        }
        return new Shared(1, both, first.statements().size() - both, others.size(), changes);
    }

    private static String id(TaggedStatement statement) {
        return statement.place().statement().id();
    }

    /** Both together. */
    public Shared plus(Shared other) {
        var all = new ArrayList<>(changes);
        all.addAll(other.changes);
        return new Shared(
                reviews + other.reviews,
                statements + other.statements,
                onlyFirst + other.onlyFirst,
                onlySecond + other.onlySecond,
                all);
    }
}
