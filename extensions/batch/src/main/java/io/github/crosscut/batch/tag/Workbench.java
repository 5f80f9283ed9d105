package io.github.crosscut.batch.tag;

import io.github.crosscut.Outcome;
import io.github.crosscut.RulePack;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.archive.Tags;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads and tags one document at a time. What reads and what tags is made when a document first needs it, so that a run with
 * nothing new does without. Thread-safe.
 */
public final class Workbench {

    private static final long MEGABYTE = 1L << 20;

    private final RulePack pack;
    private final Lazy<ThemeClassifier> classifier;
    private final Reviews reviews;
    private final String readerVersion;
    private final Tagger tagger;
    private final DocumentLimits limits;

    /**
     * Tags by a pack.
     *
     * @param classifier makes the classifier of that pack
     * @param reader makes the reader
     * @param readerVersion changes with whatever changes what is read of a document
     */
    public Workbench(
            RulePack pack,
            Supplier<ThemeClassifier> classifier,
            Supplier<ReviewReader> reader,
            String readerVersion,
            DocumentLimits limits) {
        this.pack = pack;
        this.classifier = new Lazy<>(classifier);
        this.reviews = new Reviews(new Lazy<>(reader));
        this.readerVersion = readerVersion;
        this.tagger = Tagger.of(CodeVersion.engine(), pack);
        this.limits = limits;
    }

    RulePack pack() {
        return pack;
    }

    ThemeClassifier classifier() {
        return classifier.get();
    }

    Reviews reviews() {
        return reviews;
    }

    DocumentLimits limits() {
        return limits;
    }

    /** What this tags by. */
    Tagger tagger() {
        return tagger;
    }

    /**
     * A document, read.
     *
     * @param origin what it was read from
     * @param review what was made of it, or empty where that is known already
     */
    record Read(Origin origin, Optional<Tagged> review) {}

    /** A review, tagged. */
    record Tagged(Review review, Tags tags) {}

    /**
     * Reads and tags a document, unless it is known.
     *
     * @param known what the archive holds of its name, or null
     * @throws DocumentFailure if it cannot be read, or is too large
     */
    Read read(Document document, @Nullable Origin known) throws DocumentFailure, IOException {
        BasicFileAttributes before = attributes(document.file());
        if (before.size() > limits.bytes()) {
            throw new DocumentFailure("has " + before.size() / MEGABYTE + " MB, more than the limit of "
                    + limits.bytes() / MEGABYTE + " MB; split it, or raise the limit with --max-size");
        }
        var origin = new Origin(Reviews.path(document), sha256(document.file()), readerVersion);
        if (known != null && known.sameContent(origin)) {
            return new Read(origin, Optional.empty());
        }
        Review review = reviews.read(document);
        BasicFileAttributes after = attributes(document.file());
        if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new DocumentFailure("changed while it was read; run again");
        }
        return new Read(origin, Optional.of(new Tagged(review, tags(review))));
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** A folder, or what is no file, has no content; its reading tells what is wrong with it. */
    private static String sha256(Path file) throws IOException {
        return Files.isRegularFile(file) ? Sha256.of(file) : "";
    }

    /** Tags what was read before. */
    Tags tags(Review review) {
        TaggedReview tagged = TaggedReview.of(review, classifier());
        List<Outcome> outcomes =
                tagged.statements().stream().map(TaggedStatement::outcome).toList();
        return new Tags(tagger, outcomes, tagged.cases());
    }
}
