package io.github.crosscut.refiqda;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who made a thing and who changed it last; null is what is not told.
 *
 * @param creator the {@link User#guid()} of who made it
 * @param created when; written to the second
 * @param modifier the {@link User#guid()} of who changed it last
 * @param modified when; written to the second
 */
public record Authorship(
        @Nullable UUID creator,
        @Nullable Instant created,
        @Nullable UUID modifier,
        @Nullable Instant modified) {

    /** Nothing is told. */
    public static final Authorship NONE = new Authorship(null, null, null, null);

    /** Made by that user and not changed since. */
    public static Authorship of(User creator, Instant created) {
        return new Authorship(creator.guid(), created, null, null);
    }

    /** This, with what it does not tell taken from another. */
    Authorship orElse(Authorship other) {
        return new Authorship(
                creator == null ? other.creator : creator,
                created == null ? other.created : created,
                modifier == null ? other.modifier : modifier,
                modified == null ? other.modified : modified);
    }
}
