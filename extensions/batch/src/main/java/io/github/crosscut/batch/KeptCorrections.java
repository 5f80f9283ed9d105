package io.github.crosscut.batch;

import io.github.crosscut.Span;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.ArchiveException;
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

    /** What makes two decisions the same. */
    private record Key(String statement, String theme, Verdict verdict, Span span, String by) {

        static Key of(Decision it) {
            return new Key(it.statementId(), it.theme(), it.verdict(), it.span(), it.by());
        }

        static Key of(Correction it, String by) {
            return new Key(it.statement(), it.theme(), KeptCorrections.verdict(it), it.span(), by);
        }
    }

    /**
     * Keeps corrections in the archive of a folder.
     *
     * @param by who decided where a correction does not tell
     */
    static KeptCorrections in(Path folder, List<Correction> corrections, String by) {
        Archive.read(folder).close();
        try (Archive archive = Archive.open(folder)) {
            Set<Key> standing = archive.decisions().stream()
                    .filter(it -> it.undoneBy() == null)
                    .map(Key::of)
                    .collect(Collectors.toCollection(HashSet::new));
            var faults = new ArrayList<String>();
            int taken = 0;
            int known = 0;
            for (Correction correction : corrections) {
                String name = correction.by() == null ? by : correction.by();
                if (!standing.add(Key.of(correction, name))) {
                    known++;
                } else if (isTaken(correction, name, archive, faults)) {
                    taken++;
                }
            }
            return new KeptCorrections(taken, known, faults);
        }
    }

    private static boolean isTaken(Correction it, String by, Archive archive, List<String> faults) {
        Instant at = it.at() == null ? Instant.now() : it.at();
        try {
            archive.decide(new Ruling(it.statement(), it.theme(), verdict(it), by, at, it.why(), it.span(), null));
            return true;
        } catch (ArchiveException e) {
            faults.add(it.statement() + ": " + e.getMessage());
            return false;
        }
    }

    private static Verdict verdict(Correction correction) {
        return Verdict.valueOf(correction.verdict().name());
    }
}
