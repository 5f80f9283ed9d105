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

    /** Whether two texts are the same but for their kinds of blanks and what stands behind the last word: neither moves a place. */
    static boolean sameText(TextSource source, TextSource other) {
        return blanked(source.text()).equals(blanked(other.text()));
    }

    /** Programs write other line ends and other spaces, one for one. */
    private static String blanked(String text) {
        var blanked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (Character.isWhitespace(one) || Character.isSpaceChar(one)) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString().stripTrailing();
    }
}
