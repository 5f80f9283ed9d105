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
import java.util.function.Supplier;

/**
 * Reads and tags one document at a time. What reads and what tags is made when a document first needs it, so that a run with
 * nothing new does without. Thread-safe.
 */
public final class Workbench {

    private static final long MEGABYTE = 1L << 20;

    private final RulePack pack;
    private final Lazy<ThemeClassifier> classifier;
    private final Lazy<ReviewReader> reader;
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
        this.reader = new Lazy<>(reader);
        this.reviews = new Reviews(this.reader);
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
     * A document, read and tagged.
     *
     * @param origin what it was read from
     */
    record Read(Origin origin, Tagged tagged) {}

    /** A review, tagged. */
    record Tagged(Review review, Tags tags) {}

    /** Makes what reads and what tags, unless it is made: it takes longer than most documents, and is none's to account for. */
    void prepare() {
        reader.prepare();
        classifier.prepare();
    }

    /**
     * What a document would be read from now.
     *
     * @throws DocumentFailure if it is too large
     */
    Origin origin(Document document) throws DocumentFailure, IOException {
        long size = attributes(document.file()).size();
        if (size > limits.bytes()) {
            throw new DocumentFailure("has " + size / MEGABYTE + " MB, more than the limit of "
                    + limits.bytes() / MEGABYTE + " MB; split it, or raise the limit with --max-size");
        }
        Path place = document.file().toAbsolutePath().normalize();
        return new Origin(Reviews.path(document), place, sha256(document.file()), readerVersion);
    }

    /**
     * Reads and tags a document.
     *
     * @throws DocumentFailure if it cannot be read, or is too large
     */
    Read read(Document document) throws DocumentFailure, IOException {
        BasicFileAttributes before = attributes(document.file());
        Origin origin = origin(document);
        Review review = reviews.read(document);
        BasicFileAttributes after = attributes(document.file());
        if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new DocumentFailure("changed while it was read; run again");
        }
        return new Read(origin, new Tagged(review, tags(review)));
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** A folder, or what is no file, has no content; its reading tells what is wrong with it. */
    static String sha256(Path file) throws IOException {
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
