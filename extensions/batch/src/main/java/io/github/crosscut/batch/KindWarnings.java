package io.github.crosscut.batch;

import io.github.crosscut.batch.lines.StatementLine;
import io.github.crosscut.batch.text.Printable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Warns of kinds that are not known, of each once. Not thread-safe. */
final class KindWarnings {

    /** More kinds than these are not a typing error: further warnings would tell nothing new. */
    private static final int KINDS = 20;

    /** A kind's name is shorter; whatever else stands there is not printed in full. */
    private static final int NAME_LENGTH = 40;

    private final Streams streams;
    private final Set<String> warned = new HashSet<>();

    KindWarnings(Streams streams) {
        this.streams = streams;
    }

    void check(StatementLine line) {
        if (line instanceof StatementLine.Valid valid) {
            check("line " + line.number(), valid.unknownKind());
        }
    }

    /** Warns of a kind that is not known; of null does nothing. */
    void check(String place, @Nullable String unknownKind) {
        if (unknownKind == null) {
            return;
        }
        String kind = shortened(unknownKind);
        if (warned.size() < KINDS && warned.add(kind)) {
            streams.say(place + ": unknown kind '" + Printable.of(kind) + "' is taken for narrative");
        }
    }

    private static String shortened(String kind) {
        return kind.length() <= NAME_LENGTH ? kind : kind.substring(0, NAME_LENGTH) + "…";
    }
}
