package io.github.crosscut.batch.text;

import io.github.crosscut.Classification;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.UnderScheme;
import io.github.crosscut.report.HeadingCounts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A classification in a few lines. */
public final class ClassificationText {

    private ClassificationText() {}

    /**
     * The statement with its stance, then a line for each theme and each cue with the words behind it.
     *
     * @param label what to call the statement
     * @param scheme the board's scheme under whose headings the themes stand, or null for none
     */
    public static String of(String label, Classification classification, @Nullable Scheme scheme) {
        String statement = classification.statement().text();
        var text = new StringBuilder();
        text.append(label(label)).append(Printable.of(statement)).append('\n');
        if (classification.matches().isEmpty()) {
            text.append("    no theme\n");
        } else {
            text.append("    stance: ").append(classification.stance().id()).append('\n');
        }
        if (scheme == null) {
            classification.matches().forEach(match -> text.append("    ").append(line(match, statement)));
        } else {
            headings(text, classification.under(scheme), statement);
        }
        classification.review().forEach(cue -> text.append("    to review: ").append(line(cue, statement)));
        return text.toString();
    }

    private static void headings(StringBuilder text, UnderScheme<ThemeMatch> under, String statement) {
        under.headings().forEach(it -> heading(text, it.heading(), it.items(), statement));
        if (!under.elsewhere().isEmpty()) {
            heading(text, HeadingCounts.ELSEWHERE, under.elsewhere(), statement);
        }
    }

    private static void heading(StringBuilder text, String title, List<ThemeMatch> matches, String statement) {
        text.append("    ").append(Printable.of(title)).append('\n');
        matches.forEach(match -> text.append("        ").append(line(match, statement)));
    }

    /** What stands in place of a statement that could not be classified. */
    public static String error(String label, String error) {
        return label(label) + "error: " + Printable.of(error) + "\n";
    }

    private static String label(String label) {
        return "[" + Printable.of(label) + "] ";
    }

    private static String line(ThemeMatch match, String text) {
        return "%s (%s, %s): %s\n"
                .formatted(match.theme(), match.stance().id(), match.grade().id(), Words.of(match.evidence(), text));
    }
}
