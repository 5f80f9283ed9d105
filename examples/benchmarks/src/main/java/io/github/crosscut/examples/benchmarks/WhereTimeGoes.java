package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.Outcome;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.archive.Tags;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.TaggedStatement;
import io.github.crosscut.rules.SafeguardingThemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Tells which share of the time reading takes, tagging, and keeping in an archive, in one thread: {@code WhereTimeGoes
 * DOCUMENTS ARCHIVE}, two folders. The first tenth of the documents is left out, in which the JVM is still cold.
 */
public final class WhereTimeGoes {

    private final ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
    private final ThemeClassifier classifier = SafeguardingThemes.classifier();
    private final Tagger tagger = Tagger.of("measured", classifier.pack());
    private long reading;
    private long tagging;
    private long keeping;
    private long statements;

    private WhereTimeGoes() {}

    /** Prints the shares. */
    public static void main(String... args) throws IOException {
        List<Document> documents = Document.find(List.of(Path.of(args[0])));
        var time = new WhereTimeGoes();
        try (Archive archive = Archive.open(Files.createDirectories(Path.of(args[1])))) {
            int cold = documents.size() / 10;
            documents.subList(0, cold).forEach(it -> time.take(it, archive));
            time.reset();
            documents.subList(cold, documents.size()).forEach(it -> time.take(it, archive));
        }
        time.print(documents.size() - documents.size() / 10);
    }

    private void take(Document document, Archive archive) {
        long begun = System.nanoTime();
        Review review = reader.read(document.root(), document.file());
        long read = System.nanoTime();
        Tags tags = tags(review);
        long tagged = System.nanoTime();
        archive.put(review, new Origin(document.file().toString(), document.file(), "", ""), tags);
        reading += read - begun;
        tagging += tagged - read;
        keeping += System.nanoTime() - tagged;
        statements += review.statements().size();
    }

    private Tags tags(Review review) {
        TaggedReview tagged = TaggedReview.of(review, classifier);
        List<Outcome> outcomes =
                tagged.statements().stream().map(TaggedStatement::outcome).toList();
        return new Tags(tagger, outcomes, tagged.cases());
    }

    private void reset() {
        reading = 0;
        tagging = 0;
        keeping = 0;
        statements = 0;
    }

    private void print(int documents) {
        double all = reading + tagging + keeping;
        System.out.printf(
                Locale.ROOT,
                "reading %.1f %%, tagging %.1f %%, keeping %.1f %% of %.1f s for %d documents with %,d statements, in one"
                        + " thread%n",
                100 * reading / all,
                100 * tagging / all,
                100 * keeping / all,
                all / 1e9,
                documents,
                statements);
    }
}
