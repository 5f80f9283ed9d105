package io.github.crosscut.batch.tag;

import io.github.crosscut.Outcome;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Content;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.archive.Tags;
import io.github.crosscut.documents.Document;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and tags one document at a time. Immutable and thread-safe. */
final class Workbench {

    private static final long MEGABYTE = 1L << 20;

    private final Reviews reviews;
    private final ThemeClassifier classifier;
    private final String readerVersion;
    private final Tagger tagger;
    private final DocumentLimits limits;

    Workbench(Reviews reviews, ThemeClassifier classifier, DocumentLimits limits) {
        this.reviews = reviews;
        this.classifier = classifier;
        this.readerVersion = CodeVersion.reader();
        this.tagger = Tagger.of(CodeVersion.engine(), classifier.pack());
        this.limits = limits;
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
    record Tagged(Content content, Tags tags) {}

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
        Content content = Content.of(reviews.read(document));
        BasicFileAttributes after = attributes(document.file());
        if (after.size() != before.size() || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
            throw new DocumentFailure("changed while it was read; run again");
        }
        return new Read(origin, Optional.of(new Tagged(content, tags(content))));
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    /** A folder has no content; its reading tells what is wrong with it. */
    private static String sha256(Path file) throws IOException {
        return Files.isDirectory(file) ? "" : Sha256.of(file);
    }

    /** Tags what was read before. */
    Tags tags(Content content) {
        TaggedReview tagged = TaggedReview.of(content.name(), content.statements(), classifier);
        List<Outcome> outcomes =
                tagged.statements().stream().map(TaggedStatement::outcome).toList();
        return new Tags(tagger, outcomes, outcomes.stream().map(this::mentions).toList(), tagged.cases());
    }

    private List<Mention> mentions(Outcome outcome) {
        return outcome instanceof Outcome.Classified it
                ? classifier.mentions(it.classification().statement().text())
                : List.of();
    }
}
