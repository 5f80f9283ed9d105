package io.github.crosscut.batch.qda;

import io.github.crosscut.Span;
import io.github.crosscut.batch.qda.Correction.Verdict;
import io.github.crosscut.refiqda.Authorship;
import io.github.crosscut.refiqda.User;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a tag before the export, and stands.
 *
 * @param statement the statement's id
 * @param theme the theme's id
 * @param verdict what was decided
 * @param span the words that it is about, in the statement's text, in UTF-16 units
 * @param by who decided
 * @param at when
 * @param why the reason, or null
 */
public record Decided(
        String statement,
        String theme,
        Verdict verdict,
        Span span,
        String by,
        Instant at,
        @Nullable String why) {

    /**
     * These, each by one name of its author: programs lose codings where two users have one name but for case and blanks.
     *
     * @param program the program's own name
     */
    static List<Decided> byOneNameEach(List<Decided> decided, String program) {
        Map<String, String> names = new HashMap<>();
        names.put(key(program), program);
        return decided.stream()
                .map(it ->
                        it.by(names.computeIfAbsent(key(it.by()), key -> it.by().strip())))
                .toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private Decided by(String name) {
        return new Decided(statement, theme, verdict, span, name, at, why);
    }

    User user() {
        return User.named(by);
    }

    Authorship authorship() {
        return Authorship.of(user(), at);
    }

    /** Whether the theme stands in the statement, by this decision. */
    boolean stands() {
        return verdict != Verdict.REJECT;
    }

    /** Whether the rules' own codings of the theme give way to it. */
    boolean replacesTag() {
        return verdict == Verdict.REJECT || verdict == Verdict.MOVE;
    }
}
