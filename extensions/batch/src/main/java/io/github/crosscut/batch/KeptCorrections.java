package io.github.crosscut.batch;

import io.github.crosscut.Span;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
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

/**
 * Corrections that became decisions of an archive. What stands there already is not taken twice, so the same project may be
 * imported again.
 *
 * @param taken how many decisions were taken
 * @param known how many stood there already
 * @param faults why the others were not taken, each with its statement
 */
record KeptCorrections(int taken, int known, List<String> faults) {

    KeptCorrections {
        faults = List.copyOf(faults);
    }

    /** What makes two decisions on a tag the same. */
    private record Same(Verdict verdict, Span span, String by) {}

    /** A tag that is decided on. */
    private record Tag(String statement, String theme) {}

    /**
     * Keeps corrections in the archive of a folder.
     *
     * @param by who decided where a correction does not tell
     */
    static KeptCorrections in(Path folder, List<Correction> corrections, String by) {
        Archive.read(folder).close();
        try (Archive archive = Archive.open(folder)) {
            Map<Tag, Same> standing = standing(archive);
            var faults = new ArrayList<String>();
            int taken = 0;
            int known = 0;
            for (Correction correction : corrections) {
                String name = correction.by() == null ? by : correction.by();
                var tag = new Tag(correction.statement(), correction.theme());
                var same = new Same(verdict(correction), correction.span(), name);
                if (same.equals(standing.get(tag))) {
                    known++;
                    continue;
                }
                try {
                    take(correction, name, archive);
                    standing.put(tag, same);
                    taken++;
                } catch (ArchiveException e) {
                    if (e.getCause() != null) {
                        // Of the file, not of the decision: the next one would meet the same.
                        faults.add(e.getMessage() + "; then import again");
                        break;
                    }
                    faults.add(correction.statement() + ": " + e.getMessage());
                }
            }
            return new KeptCorrections(taken, known, faults);
        }
    }

    private static Map<Tag, Same> standing(Archive archive) {
        return archive.standingDecisions().stream()
                .collect(Collectors.toMap(
                        it -> new Tag(it.statementId(), it.theme()),
                        it -> new Same(it.verdict(), it.span(), it.by()),
                        (one, other) -> other,
                        HashMap::new));
    }

    private static void take(Correction it, String by, Archive archive) {
        Instant at = it.at() == null ? Instant.now() : it.at();
        archive.decide(new Ruling(it.statement(), it.theme(), verdict(it), by, at, it.why(), it.span(), null));
    }

    private static Verdict verdict(Correction correction) {
        return Verdict.valueOf(correction.verdict().name());
    }
}
