package io.github.crosscut.batch.tag;

import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Content;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Failure;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.batch.tag.Workbench.Read;
import io.github.crosscut.batch.tag.Workbench.Tagged;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.ReviewReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills an archive with documents, and brings what it holds up to date: a document whose content or reader is new is read,
 * statements whose rules or engine are new are tagged again. Each review is one transaction. A document that fails is noted
 * and the rest goes on.
 *
 * @param reader reads the documents
 * @param classifier classifies their statements
 * @param jobs how many documents are worked on at a time
 * @param limits what one document may ask for
 */
public record TagRun(ReviewReader reader, ThemeClassifier classifier, int jobs, DocumentLimits limits) {

    /** Statements have limits of their own, and what was tagged once must not drop out because a machine is slow. */
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    /**
     * What a run did.
     *
     * @param read documents that were read
     * @param unchanged documents whose content the archive held already
     * @param taggedAgain reviews whose statements were tagged again without reading
     */
    public record Result(int read, int unchanged, int taggedAgain) {}

    /**
     * Works on all documents.
     *
     * @param listener is told of each document that fails, at once
     * @throws IOException if the run is interrupted
     */
    public Result run(List<Document> documents, Archive archive, Progress progress, Consumer<Failure> listener)
            throws IOException {
        var reviews = new Reviews(reader);
        var failures = new ArrayList<Failure>();
        Consumer<Failure> note = failure -> {
            failures.add(failure);
            listener.accept(failure);
        };
        var named = new ArrayList<Document>();
        for (Document document : documents) {
            try {
                reviews.claim(document);
                named.add(document);
            } catch (DocumentFailure e) {
                note.accept(failure(document, e));
                progress.step();
            }
        }
        var workbench = new Workbench(reviews, classifier, limits);
        archive.begin(workbench.tagger(), classifier.pack().themes());
        Result result = fill(named, archive, workbench, progress, note);
        failures.sort(Comparator.comparing(Failure::file));
        archive.end(failures);
        return result;
    }

    private Result fill(
            List<Document> documents, Archive archive, Workbench workbench, Progress progress, Consumer<Failure> note)
            throws IOException {
        Map<String, Origin> known = archive.entries().stream().collect(Collectors.toMap(Entry::name, Entry::origin));
        var read = new AtomicInteger();
        var unchanged = new AtomicInteger();
        new Crew(jobs, limits.time())
                .<Document, Read>work(
                        documents, document -> workbench.read(document, known.get(document.name())), done -> {
                            Read result = done.result();
                            if (result == null) {
                                note.accept(failure(done.item(), Objects.requireNonNull(done.fault())));
                            } else if (keep(done.item(), result, known, archive)) {
                                read.incrementAndGet();
                            } else {
                                unchanged.incrementAndGet();
                            }
                            progress.step();
                        });
        return new Result(read.get(), unchanged.get(), tagAgain(archive, workbench));
    }

    private static boolean keep(Document document, Read read, Map<String, Origin> known, Archive archive) {
        String name = document.name();
        read.review().ifPresent(it -> archive.put(it.content(), read.origin(), it.tags()));
        if (read.review().isEmpty() && !read.origin().equals(known.get(name))) {
            archive.putFile(name, read.origin().file());
        }
        return read.review().isPresent();
    }

    /** Also of documents that are not given this time: an archive is tagged by one pack. */
    private int tagAgain(Archive archive, Workbench workbench) throws IOException {
        List<Entry> stale = archive.entries().stream()
                .filter(it -> !it.tagger().equals(workbench.tagger()))
                .toList();
        // A few at a time, so that only their texts are in memory.
        for (int from = 0; from < stale.size(); from += jobs) {
            List<Entry> some = stale.subList(from, Math.min(from + jobs, stale.size()));
            Map<String, Origin> origins = some.stream().collect(Collectors.toMap(Entry::name, Entry::origin));
            List<Content> contents = some.stream()
                    .flatMap(it -> archive.content(it.name()).stream())
                    .toList();
            new Crew(jobs, NO_LIMIT)
                    .<Content, Tagged>work(
                            contents,
                            it -> new Tagged(it, workbench.tags(it)),
                            done -> put(done, origins::get, archive));
        }
        return stale.size();
    }

    private static void put(Crew.Finished<Content, Tagged> done, Function<String, Origin> origins, Archive archive) {
        Tagged tagged = done.result();
        if (tagged == null) {
            // It was read and tagged before: not the document's fault, and keeping the old tags would mix packs.
            throw new IllegalStateException("a review of the archive cannot be tagged again", done.fault());
        }
        archive.put(tagged.content(), origins.apply(tagged.content().name()), tagged.tags());
    }

    private Failure failure(Document document, Throwable fault) {
        return new Failure(Reviews.path(document), Faults.problem(document, fault, limits));
    }
}
