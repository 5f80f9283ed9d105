package io.github.crosscut.batch.qda;

import io.github.crosscut.refiqda.Project;
import io.github.crosscut.refiqda.TextSource;
import java.util.Optional;

/** Finds a review in a project that another program wrote: by identifier, by name, or by its text. */
final class Sources {

    private Sources() {}

    static Optional<TextSource> find(TextSource source, Project corrected) {
        return corrected.sources().stream()
                .filter(it -> it.guid().equals(source.guid()))
                .findFirst()
                .or(() -> corrected.sources().stream()
                        .filter(it -> it.name().equals(source.name())
                                // Some programs put the suffix of the file behind it.
                                || it.name().equals(source.name() + ".txt"))
                        .findFirst())
                .or(() -> corrected.sources().stream()
                        .filter(it -> sameText(source, it))
                        .findFirst());
    }

    /** Whether two texts are the same but for what stands behind their last word, which moves nothing. */
    static boolean sameText(TextSource source, TextSource other) {
        return source.text().stripTrailing().equals(other.text().stripTrailing());
    }
}
