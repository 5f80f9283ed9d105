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

/**
 * Corrections that became decisions of an archive: all of them or none. What stands there already is not taken twice, so the
 * same file may be imported again.
 *
 * @param taken how many decisions were taken
 * @param known how many stood there already
 */
record KeptCorrections(int taken, int known) {

    /** What makes two decisions on a tag the same. */
    private record Same(Verdict verdict, Span span, String by) {}

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
            Map<Tag, Same> standing = standing(archive);
            var rulings = new ArrayList<Ruling>();
            for (Correction correction : corrections) {
                Ruling ruling = ruling(correction, by);
                var same = new Same(ruling.verdict(), correction.span(), ruling.by());
                if (!same.equals(standing.put(new Tag(ruling.statementId(), ruling.theme()), same))) {
                    rulings.add(ruling);
                }
            }
            archive.decideAll(rulings);
            return new KeptCorrections(rulings.size(), corrections.size() - rulings.size());
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

    private static Ruling ruling(Correction it, String by) {
        return new Ruling(
                it.statement(),
                it.theme(),
                Verdict.valueOf(it.verdict().name()),
                it.by() == null ? by : it.by(),
                it.at() == null ? Instant.now() : it.at(),
                it.why(),
                it.span(),
                null);
    }
}
