package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Failure;
import io.github.crosscut.archive.Origin;
import io.github.crosscut.batch.tag.Workbench.Read;
import io.github.crosscut.batch.tag.Workbench.Tagged;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills an archive with documents, and brings what it holds up to date: a document whose content or reader is new is read,
 * statements whose rules or engine are new are tagged again, and a review whose document is gone is taken out. Each review is
 * one transaction. A document that fails is noted and the rest goes on.
 *
 * @param workbench reads and tags
 * @param jobs how many documents are worked on at a time
 */
public record TagRun(Workbench workbench, int jobs) {

    private static final String KEPT = "; what was read of it before is kept";

    /** Statements have limits of their own, and what was tagged once must not drop out because a machine is slow. */
    private static final Duration NO_LIMIT = Duration.ofDays(365);

    /**
     * What a run did.
     *
     * @param read documents that were read
     * @param unchanged documents whose content the archive held already
     * @param taggedAgain reviews whose statements were tagged again without reading
     * @param removed reviews that were taken out
     */
    public record Result(int read, int unchanged, int taggedAgain, int removed) {}

    /**
     * Works on all documents.
     *
     * @param given the files and folders in which the documents were found; a review that was read below one of them and whose
     *     document is no longer there is taken out of the archive; one whose document is there but fails now is kept as it was
     * @param listener is told of each document that fails, at once
     * @throws IOException if the run is interrupted
     */
    public Result run(
            Collection<Path> given,
            List<Document> documents,
            Archive archive,
            Progress progress,
            Consumer<Failure> listener)
            throws IOException {
        var failures = new ArrayList<Failure>();
        Consumer<Failure> note = failure -> {
            failures.add(failure);
            listener.accept(failure);
        };
        archive.begin(workbench.tagger(), workbench.pack().themes());
        var belonging = new Belonging(given, documents, archive.entries());
        var filling = new Filling(archive, belonging, note, progress);
        filling.work(claimed(documents, belonging, note, progress));
        int removed = removeGone(archive, belonging, filling.held);
        int taggedAgain = tagAgain(archive);
        failures.sort(Comparator.comparing(Failure::file));
        archive.end(failures, recurring(archive));
        return new Result(filling.read, filling.unchanged, taggedAgain, removed);
    }

    private List<Document> claimed(
            List<Document> documents, Belonging belonging, Consumer<Failure> note, Progress progress) {
        var claimed = new ArrayList<Document>();
        for (Document document : documents) {
            try {
                belonging.check(document);
                workbench.reviews().claim(document);
                claimed.add(document);
            } catch (DocumentFailure | IOException e) {
                note.accept(failure(document, e));
                progress.step();
            }
        }
        return claimed;
    }

    /** Documents on their way into an archive; for one thread. */
    private final class Filling {

        private final Archive archive;
        private final Belonging belonging;
        private final Consumer<Failure> note;
        private final Progress progress;
        private final Map<String, Origin> known;

        /** The names of the reviews whose documents are there and can be read. */
        private final Set<String> held = new HashSet<>();

        private int read;
        private int unchanged;

        Filling(Archive archive, Belonging belonging, Consumer<Failure> note, Progress progress) {
            this.archive = archive;
            this.belonging = belonging;
            this.note = note;
            this.progress = progress;
            this.known = archive.entries().stream().collect(Collectors.toMap(Entry::name, Entry::origin));
        }

        void work(List<Document> documents) throws IOException {
            var crew = new Crew(jobs, workbench.limits().time());
            List<Document> changed = changed(documents, crew);
            if (!changed.isEmpty()) {
                workbench.prepare();
                crew.<Document, Read>work(changed, workbench::read, this::take);
            }
        }

        /** Those that are not as the archive holds them; also those of which that cannot be told, to be told why. */
        private List<Document> changed(List<Document> documents, Crew crew) throws IOException {
            List<Document> changed = documents.stream()
                    .filter(it -> !known.containsKey(it.name()))
                    .collect(Collectors.toCollection(ArrayList::new));
            List<Document> perhaps = documents.stream()
                    .filter(it -> known.containsKey(it.name()))
                    .toList();
            crew.<Document, Origin>work(perhaps, workbench::origin, done -> {
                Origin before = Objects.requireNonNull(known.get(done.item().name()));
                if (done.result() != null && before.sameContent(done.result())) {
                    keep(done.item().name(), done.result());
                } else {
                    changed.add(done.item());
                }
            });
            return changed;
        }

        private void keep(String name, Origin now) {
            held.add(name);
            archive.putPlace(name, now);
            unchanged++;
            progress.step();
        }

        private void take(Crew.Finished<Document, Read> done) {
            Read result = done.result();
            if (result == null) {
                note.accept(failure(done.item(), Objects.requireNonNull(done.fault())));
            } else {
                held.add(done.item().name());
                archive.put(
                        result.tagged().review(),
                        result.origin(),
                        result.tagged().tags());
                read++;
            }
            progress.step();
        }

        private Failure failure(Document document, Throwable fault) {
            Failure failure = TagRun.this.failure(document, fault);
            boolean kept = belonging.isKnown(document) && Files.exists(document.file());
            return kept ? new Failure(failure.file(), failure.error() + KEPT) : failure;
        }
    }

    /** What would otherwise pass for a result of a document that is there. Reviews from elsewhere stay. */
    private static int removeGone(Archive archive, Belonging belonging, Set<String> held) {
        List<Entry> gone = archive.entries().stream()
                .filter(it -> !held.contains(it.name()) && belonging.leaves(it))
                .toList();
        gone.forEach(it -> archive.remove(it.name()));
        return gone.size();
    }

    /** Also of documents that are not given this time: an archive is tagged by one pack. */
    private int tagAgain(Archive archive) throws IOException {
        List<Entry> stale = archive.entries().stream()
                .filter(it -> !it.tagger().equals(workbench.tagger()))
                .toList();
        // A few at a time, so that only their texts are in memory.
        for (int from = 0; from < stale.size(); from += jobs) {
            List<Entry> some = stale.subList(from, Math.min(from + jobs, stale.size()));
            Map<String, Origin> origins = some.stream().collect(Collectors.toMap(Entry::name, Entry::origin));
            List<Review> reviews = some.stream()
                    .flatMap(it -> archive.document(it.name()).stream())
                    .toList();
            new Crew(jobs, NO_LIMIT)
                    .<Review, Tagged>work(
                            reviews,
                            it -> new Tagged(it, workbench.tags(it)),
                            done -> put(done, origins::get, archive));
        }
        return stale.size();
    }

    private static void put(Crew.Finished<Review, Tagged> done, Function<String, Origin> origins, Archive archive) {
        if (done.fault() instanceof Error error) {
            throw error;
        }
        Tagged tagged = done.result();
        if (tagged == null) {
            // It was read and tagged before: not the document's fault, and keeping the old tags would mix packs.
            throw new IllegalStateException("a review of the archive cannot be tagged again", done.fault());
        }
        archive.put(tagged.review(), origins.apply(tagged.review().name()), tagged.tags());
    }

    private List<CasesMatch> recurring(Archive archive) {
        return archive.isUnfinished() ? workbench.classifier().acrossCases(archive.caseThemes()) : archive.recurring();
    }

    private Failure failure(Document document, Throwable fault) {
        return new Failure(Reviews.path(document), Faults.problem(document, fault, workbench.limits()));
    }
}
