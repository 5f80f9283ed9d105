package io.github.crosscut.batch.tag;

import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
import io.github.crosscut.archive.ArchivedReview;
import io.github.crosscut.archive.Entry;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.report.FailureTable;
import io.github.crosscut.report.HeadingCounts;
import io.github.crosscut.report.HeadingTable;
import io.github.crosscut.report.ResultFolder;
import io.github.crosscut.report.ReviewCounts;
import io.github.crosscut.report.RunCounts;
import io.github.crosscut.report.RunRecord;
import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import io.github.crosscut.report.RunResults;
import io.github.crosscut.report.TaggedReview;
import io.github.crosscut.report.ThemeTable;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes what an archive holds as tables, review by review, so that only one is in memory. The same archive gives the same
 * bytes, but for the times in {@code run.json}.
 *
 * @param version the program's version
 * @param formats the formats of statements, cases, recurring themes and decisions
 * @param scheme the board's scheme under whose headings to report, or null for none
 * @param rules gives the rule pack that the archive was tagged by; asked only for formats that show rules
 */
public record Export(
        String version, Set<OutputFormat> formats, @Nullable Scheme scheme, Supplier<RulePack> rules) {

    private static final String THEMES = "themes.csv";
    private static final String HEADINGS = "headings.csv";
    private static final String FAILURES = "failures.csv";

    /**
     * What was written.
     *
     * @param inputs the documents that the reviews were read from
     * @param failures documents that the last run could not read, what could not be read of the others, and statements that
     *     could not be classified; by file
     * @param warnings what else a user should know, such as which results of an earlier run are gone
     */
    public record Result(RunCounts counts, List<Input> inputs, List<Failure> failures, List<String> warnings) {

        public Result {
            inputs = List.copyOf(inputs);
            failures = List.copyOf(failures);
            warnings = List.copyOf(warnings);
        }

        private Result warning(List<String> more) {
            return new Result(
                    counts,
                    inputs,
                    failures,
                    Stream.concat(warnings.stream(), more.stream()).toList());
        }
    }

    /**
     * Writes all results and puts them in place when they are complete.
     *
     * @param started when the run began
     * @throws IOException if a result cannot be written; none is left then
     * @throws OtherRulesException if a format shows rules, and those given are not those that all tags of the archive rest on
     */
    public Result write(Archive archive, ResultFolder folder, Instant started) throws IOException {
        Tagger tagger = archive.tagger()
                .orElseThrow(() -> new ArchiveException("the archive is empty; 'crosscut tag' fills it"));
        if (formats.stream().anyMatch(OutputFormat::showsRules) && !isAllOf(tagger, archive)) {
            throw OtherRulesException.mixed();
        }
        Edition edition = Edition.of(archive, tagger, this);
        Result result = reviews(archive, folder, edition);
        for (OutputFormat format : formats) {
            format.writeRecurring(folder, result.counts().recurring(), tagger.digest());
            if (!edition.decisions().isEmpty()) {
                format.writeDecisions(folder, edition.decisionRows());
            }
        }
        ThemeTable.write(
                folder.create(THEMES), archive.themes(), result.counts().reviews());
        if (scheme != null) {
            HeadingTable.write(folder.create(HEADINGS), scheme, result.counts().headings());
        }
        FailureTable.write(folder.create(FAILURES), result.failures());
        record(tagger, folder, result, started);
        Optional<String> formerScheme = folder.standingScheme();
        List<String> removed = folder.commit();
        return result.warning(gone(formerScheme, removed));
    }

    /** Tells what the results there had before and have no longer. */
    private List<String> gone(Optional<String> formerScheme, List<String> removed) {
        var gone = new ArrayList<String>();
        if (scheme == null) {
            formerScheme.ifPresent(it -> gone.add("written without the headings of '" + it
                    + "', under which the results there were; --scheme brings them back"));
        }
        if (!removed.isEmpty()) {
            gone.add("removed, as they told of an earlier run: " + String.join(", ", removed) + remedy(removed));
        }
        return gone;
    }

    /** Asks for the formats of this time too, or these would be removed in their turn. */
    private String remedy(List<String> removed) {
        Set<OutputFormat> all = OutputFormat.of(removed);
        all.addAll(formats);
        return all.equals(formats) ? "" : "; 'crosscut export " + OutputFormat.option(all) + "' writes them again";
    }

    /** Whether all that an archive holds was tagged by this pack, so that formats that show rules can be written with it. */
    public static boolean isAllOf(RulePack pack, Archive archive) {
        return archive.tagger()
                .filter(it -> it.digest().equals(pack.digest()) && isAllOf(it, archive))
                .isPresent();
    }

    private static boolean isAllOf(Tagger tagger, Archive archive) {
        return archive.entries().stream().allMatch(it -> it.tagger().equals(tagger));
    }

    /** The names of all files that exports may write, but {@code run.json}. */
    public static List<String> allFiles() {
        return Stream.concat(OutputFormat.allFiles().stream(), Stream.of(THEMES, HEADINGS, FAILURES))
                .toList();
    }

    /**
     * What tells whether this export would write what stands in a folder already: by what and how it is written, and the
     * files there with their sizes and times.
     */
    public String state(Tagger tagger, ResultFolder folder) throws IOException {
        return state(tagger, folder, CodeVersion.writer());
    }

    /** The same for another version of what writes: two builds of one snapshot have the same program's version. */
    String state(Tagger tagger, ResultFolder folder, String writer) throws IOException {
        return Sha256.of(String.join(
                "\n",
                version,
                writer,
                tagger.digest(),
                formats.toString(),
                String.valueOf(scheme),
                folder.standing().toString()));
    }

    private Result reviews(Archive archive, ResultFolder folder, Edition edition) throws IOException {
        var found = new Found();
        try (var reports = new Reports()) {
            for (OutputFormat format : formats) {
                reports.open(format.open(folder, edition));
            }
            for (Entry entry : archive.entries()) {
                // Empty where a run has taken it out meanwhile.
                Optional<ArchivedReview> kept = archive.review(entry.name());
                if (kept.isPresent()) {
                    TaggedReview review = ArchivedReviews.tagged(kept.get());
                    reports.add(review);
                    found.add(kept.get().entry(), review, scheme);
                }
            }
            Result result = new Result(
                    new RunCounts(found.counts, found.headings, edition.recurring()),
                    found.inputs,
                    failures(archive),
                    formats.contains(OutputFormat.QDPX) ? edition.leftOut(archive.themes()) : List.of());
            reports.finish(results(archive, edition, result));
            return result;
        }
    }

    private RunResults results(Archive archive, Edition edition, Result result) {
        return new RunResults(
                version,
                pack(edition.tagger()),
                archive.themes(),
                scheme,
                result.counts(),
                result.inputs(),
                result.failures(),
                edition.decisionRows());
    }

    private static RunRecord.Pack pack(Tagger tagger) {
        return new RunRecord.Pack(tagger.pack(), tagger.version(), tagger.released(), tagger.digest());
    }

    private static List<Failure> failures(Archive archive) {
        return Stream.concat(archive.failures().stream(), archive.problems().stream())
                .map(it -> new Failure(it.file(), it.statementId(), it.error()))
                .sorted(Comparator.comparing(Failure::file))
                .toList();
    }

    /** What is kept of each review while the others are written. */
    private static final class Found {

        private final List<ReviewCounts> counts = new ArrayList<>();
        private final List<HeadingCounts> headings = new ArrayList<>();
        private final List<Input> inputs = new ArrayList<>();

        void add(Entry entry, TaggedReview review, @Nullable Scheme scheme) {
            counts.add(ReviewCounts.of(review));
            if (scheme != null) {
                headings.add(HeadingCounts.of(review, scheme));
            }
            inputs.add(new Input(
                    entry.name(),
                    entry.origin().file(),
                    entry.origin().sha256(),
                    review.cases().size(),
                    review.statements().size(),
                    review.withThemes()));
        }
    }

    private void record(Tagger tagger, ResultFolder folder, Result result, Instant started) throws IOException {
        var record = new RunRecord(
                version,
                pack(tagger),
                scheme == null ? null : scheme.id(),
                started.toString(),
                Instant.now().toString(),
                result.inputs(),
                result.failures(),
                folder.names());
        record.write(folder.create("run.json"));
    }
}
