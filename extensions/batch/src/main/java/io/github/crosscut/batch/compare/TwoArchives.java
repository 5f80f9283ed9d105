package io.github.crosscut.batch.compare;

import io.github.crosscut.Theme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.batch.tag.ArchivedReviews;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.compare.Comparison;
import io.github.crosscut.report.compare.Shared;
import io.github.crosscut.report.compare.SideCounts;
import io.github.crosscut.report.html.ComparisonPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares two archives, review by review, so that few texts are in memory.
 *
 * @param first the one
 * @param second the other
 */
public record TwoArchives(Named first, Named second) {

    /** An archive that was tagged, and what to call it. */
    public record Named(String name, Archive archive, Tagger tagger) {

        private SideCounts counts() {
            List<Theme> themes = archive.themes();
            return new SideCounts(
                    name,
                    new RunRecord.Pack(tagger.pack(), tagger.version(), tagger.released(), tagger.digest()),
                    themes);
        }
    }

    /**
     * Compares.
     *
     * @param page gets all reviews and the comparison; null for none
     * @throws IOException if the page cannot be written
     */
    public Comparison compare(@Nullable ComparisonPage page) throws IOException {
        SideCounts one = first.counts();
        SideCounts other = second.counts();
        Map<String, Entry> others =
                second.archive().entries().stream().collect(Collectors.toMap(Entry::name, Function.identity()));
        Shared shared = Shared.NOTHING;
        for (Entry entry : first.archive().entries()) {
            TaggedReview review = review(first, entry);
            one.add(review);
            if (page != null) {
                page.addToFirst(review);
            }
            Optional<TaggedReview> same =
                    Optional.ofNullable(others.get(entry.name())).map(it -> review(second, it));
            if (same.isPresent()) {
                shared = shared.plus(Shared.of(review, same.get()));
            }
        }
        for (Entry entry : second.archive().entries()) {
            TaggedReview review = review(second, entry);
            other.add(review);
            if (page != null) {
                page.addToSecond(review);
            }
        }
        Comparison comparison = Comparison.of(one.side(), other.side(), shared);
        if (page != null) {
            page.finish(comparison);
        }
        return comparison;
    }

    /** Throws where a run has taken the review out meanwhile: the two sides must be whole. */
    private static TaggedReview review(Named side, Entry entry) {
        ArchivedReview review = side.archive()
                .review(entry.name())
                .orElseThrow(() -> new ArchiveException(
                        side.name() + ": a run changes this archive; compare again when it has ended"));
        return ArchivedReviews.tagged(review);
    }
}
