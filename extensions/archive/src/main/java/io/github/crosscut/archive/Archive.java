package io.github.crosscut.archive;

import io.github.crosscut.CaseThemes;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.Theme;
import io.github.crosscut.documents.Review;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tagged reviews and the decisions of people, kept in the file {@value #FILE} of a folder. Each change is one transaction: a
 * process that is killed, or a disk that is full, loses at most the review in hand and harms nothing.
 *
 * <pre>{@code
 * try (Archive archive = Archive.read(Path.of("out"))) {
 *     for (Entry entry : archive.entries()) {
 *         archive.review(entry.name()).ifPresent(review -> System.out.println(review.statements().size()));
 *     }
 * }
 * }</pre>
 *
 * <p>One run may write at a time; others may read meanwhile. Each call sees the archive at one moment: a review as it was
 * before or after, and never in between. Every method throws {@link ArchiveException} where the file cannot be read or
 * written. Not thread-safe.
 */
public final class Archive implements AutoCloseable {

    /** The archive's name in its folder. */
    public static final String FILE = "archive.sqlite";

    private final Path folder;
    private final @Nullable WriteLock lock;
    private Database database;

    private Archive(Path folder, @Nullable WriteLock lock, Database database) {
        this.folder = folder;
        this.lock = lock;
        this.database = database;
    }

    /**
     * Opens the archive of a folder for reading and writing; makes it where there is none.
     *
     * @param folder is there
     * @throws ArchiveException if another run is writing to it, or if it is no archive of this version
     */
    public static Archive open(Path folder) {
        WriteLock lock = WriteLock.of(folder);
        Archive archive = null;
        try {
            DriverFolder.in(folder);
            archive = new Archive(folder, lock, Database.forWriting(folder.resolve(FILE)));
            Schema.prepare(archive.database);
            return archive;
        } catch (RuntimeException e) {
            release(archive == null ? lock : archive, e);
            throw e;
        }
    }

    /**
     * Opens the archive of a folder for reading. A run that writes does not hinder it.
     *
     * @throws ArchiveException if there is none, or if it is no archive of this version
     */
    public static Archive read(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ArchiveException(folder + ": holds no archive (" + FILE + "); 'crosscut tag --out' makes one");
        }
        DriverFolder.in(folder);
        var archive = new Archive(folder, null, Database.forReading(file));
        try {
            Schema.check(archive.database);
            return archive;
        } catch (RuntimeException e) {
            release(archive, e);
            throw e;
        }
    }

    private static void release(AutoCloseable opened, RuntimeException because) {
        try {
            opened.close();
        } catch (Exception e) {
            because.addSuppressed(e);
        }
    }

    /** The reviews, sorted by name. */
    public List<Entry> entries() {
        return database.reading(() -> new EntryLoader(database).all());
    }

    /** What is kept of a review before any rule looks at it; empty where there is no review of that name. */
    public Optional<Review> document(String name) {
        return database.reading(() -> {
            var loader = new StatementLoader(database);
            return new DocumentLoader(database).load(name, loader.places(statementKeys(name)));
        });
    }

    /** A review with what the rules and people say of it; empty where there is no review of that name. */
    public Optional<ArchivedReview> review(String name) {
        return database.reading(() -> new EntryLoader(database).of(name).map(this::review));
    }

    private ArchivedReview review(Entry entry) {
        List<ArchivedStatement> statements = new StatementLoader(database).load(statementKeys(entry.name()));
        Review document = new DocumentLoader(database)
                .load(
                        entry.name(),
                        statements.stream().map(ArchivedStatement::place).toList())
                .orElseThrow();
        return new ArchivedReview(entry, document, statements, new CaseLoader(database).load(entry, statements));
    }

    private List<Long> statementKeys(String review) {
        return database.query(
                "SELECT s.statement_key FROM statement AS s JOIN review AS r USING (review_key) WHERE r.name = ?",
                row -> row.getLong(1),
                review);
    }

    /** Puts a review in the place of the one of its name, if there is one. Decisions stay. */
    public void put(Review document, Origin origin, Tags tags) {
        database.transaction(() -> {
            new LastRun(database).unfinished();
            database.update("DELETE FROM review WHERE name = ?", document.name());
            new ReviewWriter(database).write(document, origin, tags);
        });
    }

    /** Takes out a review whose document is gone. Decisions stay, and stand again when the document comes back. */
    public void remove(String review) {
        database.transaction(() -> {
            new LastRun(database).unfinished();
            database.update("DELETE FROM review WHERE name = ?", review);
        });
    }

    /** Notes from which path a review's document, otherwise the same, is read now; the archive may have moved, too. */
    public void putPlace(String review, Origin origin) {
        database.transaction(() -> {
            int moved = database.update(
                    "UPDATE review SET file = ?1, place = ?2, whole_place = ?3"
                            + " WHERE name = ?4 AND (file, place, whole_place) <> (?1, ?2, ?3)",
                    origin.file(),
                    Place.seen(origin.place(), folder),
                    Place.kept(origin.place()),
                    review);
            if (moved > 0) {
                new LastRun(database).changed();
            }
        });
    }

    /** What the last run tagged by; empty while there was none. */
    public Optional<Tagger> tagger() {
        return database.reading(() -> new LastRun(database).tagger());
    }

    /** The themes of the last run's pack, in the order of the codebook. */
    public List<Theme> themes() {
        return database.reading(() -> new LastRun(database).themes());
    }

    /** Notes what a run tags by. */
    public void begin(Tagger tagger, List<Theme> themes) {
        new LastRun(database).begin(tagger, themes);
    }

    /** The documents that the last run could not read, in order. */
    public List<Failure> failures() {
        return database.reading(() -> new LastRun(database).failures());
    }

    /** What could not be read of documents that were read, and statements that failed, by review and place. */
    public List<Failure> problems() {
        return database.reading(() -> new LastRun(database).problems());
    }

    /** The files of the reviews in which no statement was found, by review. */
    public List<String> withoutStatements() {
        return database.reading(() -> database.query(
                "SELECT file FROM review AS r WHERE NOT EXISTS"
                        + " (SELECT 1 FROM statement AS s WHERE s.review_key = r.review_key) ORDER BY name",
                row -> row.getString(1)));
    }

    /** The summary that {@link #noteExport} got with the same state, if nothing in the archive has changed since. */
    public Optional<String> exported(String state) {
        return database.reading(() -> new LastRun(database).exported(state));
    }

    /**
     * Notes that all the archive holds was written out.
     *
     * @param state tells where, how, and what stands there
     * @param summary what a user was told
     */
    public void noteExport(String state, String summary) {
        new LastRun(database).exported(state, summary);
    }

    /**
     * Whether reviews changed and {@link #end} did not follow: a run was killed or is going on, or a review was forgotten.
     * Then {@link #recurring()} is empty, and reviews may have been tagged by different packs.
     */
    public boolean isUnfinished() {
        return database.reading(() -> new LastRun(database).isUnfinished());
    }

    /** The themes of all cases, by review and place; a case's name is the review's, a colon and its own. */
    public List<CaseThemes> caseThemes() {
        return database.reading(() -> new Recurrence(database).caseThemes());
    }

    /** What rules over many cases say, by theme and rule. */
    public List<CasesMatch> recurring() {
        return database.reading(() -> new Recurrence(database).matches());
    }

    /**
     * Notes how a run ended.
     *
     * @param failures the documents that could not be read
     * @param recurring what rules over many cases say of {@link #caseThemes()}
     */
    public void end(List<Failure> failures, List<CasesMatch> recurring) {
        new LastRun(database).end(failures, recurring);
    }

    /** The statements that meet a query, by review and place. */
    public List<ArchivedStatement> find(StatementQuery query) {
        return database.reading(() -> new Finder(database).find(query));
    }

    /** Whether a tag or a cue rests on a concept of this name. */
    public boolean isConcept(String name) {
        return database.reading(() -> new Finder(database).isConcept(name));
    }

    /** The words of a concept of the pack on which tags and cues rest, each once, by review and place. */
    public List<Passage> ofConcept(String concept) {
        return database.reading(() -> new Finder(database).ofConcept(concept));
    }

    /**
     * Where words stand, by review and place, whatever their letters' case and the shape of quotes, dashes and spaces.
     *
     * @param words whole words; {@code *} stands for the rest of a word
     */
    public List<Passage> words(String words) {
        return database.reading(() -> new Finder(database).words(Words.of(words)));
    }

    /** All decisions, also those that were undone, by review and statement and then as they were taken. */
    public List<Decision> decisions() {
        return database.reading(() -> new DecisionLog(database).all());
    }

    /** The decisions that stand: of each theme of a statement the last that was not undone; in the same order. */
    public List<Decision> standingDecisions() {
        return database.reading(() -> new DecisionLog(database).standing());
    }

    /** The decisions that stand though their statement is no longer in its document. */
    public List<Decision> decisionsWithoutStatement() {
        return database.reading(() -> new DecisionLog(database).withoutStatement());
    }

    /**
     * Takes a decision.
     *
     * @throws ArchiveException if it does not fit: no such statement or theme, no tag to confirm, nothing to undo
     */
    public Decision decide(Ruling ruling) {
        return new Rulings(database).take(ruling);
    }

    /**
     * Takes decisions in their order: all of them or, where one does not fit, none.
     *
     * @throws ArchiveException if one does not fit
     */
    public List<Decision> decideAll(List<Ruling> rulings) {
        var taken = new ArrayList<Decision>();
        database.transaction(() -> rulings.forEach(it -> taken.add(decide(it))));
        return taken;
    }

    /**
     * Takes a review out of the archive: its text, all that was made of it, and the decisions on it. Then the file is
     * written anew, so that the words are nowhere in it, not even in parts that are no longer used. A process that is killed
     * in between is made up for by {@link #forgetFully()}. Results beside the archive are the caller's to write anew, and
     * then {@link #forgotten} is to be called.
     *
     * @return whether there was anything of that name
     */
    public boolean forget(String review) {
        boolean found = new Oblivion(database).forget(review);
        forgetFully();
        return found;
    }

    /** Writes the file anew if a review was forgotten and that was not done yet. */
    public void forgetFully() {
        if (new Oblivion(database).isDue()) {
            Path file = folder.resolve(FILE);
            new Oblivion(database).copyTo(folder);
            database.close();
            Oblivion.replace(folder);
            database = Database.forWriting(file);
            new Oblivion(database).fileIsDone();
        }
    }

    /** Whether a review was forgotten and {@link #forgotten} did not follow: results that were made of it may be left. */
    public boolean isForgetting() {
        return database.reading(() -> new Oblivion(database).isUnderWay());
    }

    /** Notes that no results are left of what was forgotten. */
    public void forgotten() {
        if (isForgetting()) {
            new Oblivion(database).done();
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
