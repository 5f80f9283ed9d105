package io.github.crosscut.batch;

import io.github.crosscut.Span;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Ruling;
import io.github.crosscut.archive.Verdict;
import io.github.crosscut.batch.qda.Correction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Corrections that became decisions of an archive: all of them or none. What stands there already is not taken twice, so the
 * same file may be imported again.
 *
 * @param taken how many decisions were taken
 * @param known how many stood there already
 */
record KeptCorrections(int taken, int known) {

    /** The decision that stands on a tag. */
    private record Standing(boolean holds, Span span, String by) {

        Standing(Verdict verdict, Span span, String by) {
            this(verdict != Verdict.REJECT, span, by);
        }

        /** Whether the same person left the tag as the other leaves it, whatever it was before. */
        boolean saysTheSame(Standing other) {
            return holds == other.holds && span.equals(other.span) && by.equals(other.by);
        }
    }

    /** A tag that is decided on. */
    private record Tag(String statement, String theme) {}

    /**
     * Keeps corrections in the archive of a folder.
     *
     * @param by who decided where a correction does not tell
     * @throws io.github.crosscut.archive.ArchiveException if one does not fit; none is kept then
     */
    static KeptCorrections in(Path folder, List<Correction> corrections, String by) {
        Archive.read(folder).close();
        try (Archive archive = Archive.open(folder)) {
            Map<Tag, Standing> standing = standing(archive);
            var rulings = new ArrayList<Ruling>();
            for (Correction correction : corrections) {
                var tag = new Tag(correction.statement(), correction.theme());
                Standing before = standing.get(tag);
                Ruling ruling = ruling(correction, before, by);
                var after = new Standing(ruling.verdict(), correction.span(), ruling.by());
                if (before == null || !before.saysTheSame(after)) {
                    rulings.add(ruling);
                    standing.put(tag, after);
                }
            }
            archive.decideAll(rulings);
            return new KeptCorrections(rulings.size(), corrections.size() - rulings.size());
        }
    }

    private static Map<Tag, Standing> standing(Archive archive) {
        return archive.standingDecisions().stream()
                .collect(Collectors.toMap(
                        it -> new Tag(it.statementId(), it.theme()),
                        it -> new Standing(it.verdict(), it.span(), it.by()),
                        (one, other) -> other,
                        HashMap::new));
    }

    private static Ruling ruling(Correction it, @Nullable Standing before, String by) {
        return new Ruling(
                it.statement(),
                it.theme(),
                verdict(it, before),
                it.by() == null ? by : it.by(),
                it.at() == null ? Instant.now() : it.at(),
                it.why(),
                it.span(),
                null);
    }

    /** A correction tells what changed since it was written out; this is what that changes now. */
    private static Verdict verdict(Correction it, @Nullable Standing before) {
        Verdict verdict = Verdict.valueOf(it.verdict().name());
        if (before == null) {
            return verdict;
        }
        if (verdict == Verdict.ADD && before.holds()) {
            return before.span().equals(it.span()) ? Verdict.CONFIRM : Verdict.MOVE;
        }
        return verdict == Verdict.MOVE && !before.holds() ? Verdict.ADD : verdict;
    }
}
