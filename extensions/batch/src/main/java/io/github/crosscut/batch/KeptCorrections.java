package io.github.crosscut.batch;

import io.github.crosscut.Span;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.archive.Ruling;
import io.github.crosscut.archive.Verdict;
import io.github.crosscut.batch.qda.Correction;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Corrections that became decisions of an archive: all of them or none. What stands there already is not taken twice, so the
 * same file may be imported again.
 *
 * @param taken how many decisions were taken
 * @param known how many stood there already
 */
record KeptCorrections(int taken, int known) {

    /** What makes two decisions the same. */
    private record Key(String statement, String theme, Verdict verdict, Span span, String by) {

        static Key of(Decision it) {
            return new Key(it.statementId(), it.theme(), it.verdict(), it.span(), it.by());
        }

        static Key of(Ruling it, Span span) {
            return new Key(it.statementId(), it.theme(), it.verdict(), span, it.by());
        }
    }

    /**
     * Keeps corrections in the archive of a folder.
     *
     * @param by who decided where a correction does not tell
     * @throws io.github.crosscut.archive.ArchiveException if one does not fit; none is kept then
     */
    static KeptCorrections in(Path folder, List<Correction> corrections, String by) {
        Archive.read(folder).close();
        try (Archive archive = Archive.open(folder)) {
            Set<Key> standing = archive.decisions().stream()
                    .filter(it -> it.undoneBy() == null)
                    .map(Key::of)
                    .collect(Collectors.toCollection(HashSet::new));
            var rulings = new ArrayList<Ruling>();
            for (Correction correction : corrections) {
                Ruling ruling = ruling(correction, by);
                if (standing.add(Key.of(ruling, correction.span()))) {
                    rulings.add(ruling);
                }
            }
            archive.decideAll(rulings);
            return new KeptCorrections(rulings.size(), corrections.size() - rulings.size());
        }
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
