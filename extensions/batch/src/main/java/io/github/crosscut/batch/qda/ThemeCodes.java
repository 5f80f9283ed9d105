package io.github.crosscut.batch.qda;

import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Project;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which theme a code stands for. A code of another program's copy is known by its identifier, by the line of its description, or,
 * where a program kept neither, by its name. Immutable.
 */
final class ThemeCodes {

    /**
     * What a code stands for.
     *
     * @param id the theme's id, or that of the kind of statement
     * @param what {@link Codes#THEME}, {@link Codes#CUE} or {@link Codes#KIND}
     */
    record Meaning(String id, String what) {

        boolean isTheme() {
            return what.equals(Codes.THEME);
        }

        boolean isCue() {
            return what.equals(Codes.CUE);
        }
    }

    private final Map<UUID, Meaning> byGuid = new HashMap<>();
    private final Map<String, Meaning> byName = new HashMap<>();

    private ThemeCodes() {}

    /** The codes of a project that Crosscut wrote. */
    static ThemeCodes of(Project exported) {
        var codes = new ThemeCodes();
        exported.allCodes().forEach(code -> described(code).ifPresent(it -> {
            codes.byGuid.put(code.guid(), it);
            codes.byName.put(key(code), it);
        }));
        return codes;
    }

    /** The codes of another project that was made of it. */
    ThemeCodes in(Project other) {
        var codes = new ThemeCodes();
        other.allCodes().filter(Code::codable).forEach(code -> {
            Meaning meaning = byGuid.get(code.guid());
            if (meaning == null) {
                meaning = described(code).orElse(byName.get(key(code)));
            }
            if (meaning != null) {
                codes.byGuid.put(code.guid(), meaning);
            }
        });
        return codes;
    }

    boolean holdThemes() {
        return byGuid.values().stream().anyMatch(Meaning::isTheme);
    }

    /** What a code stands for, or null where it is one of a person's own, or of a case. */
    @Nullable
    Meaning of(UUID code) {
        return byGuid.get(code);
    }

    private static Optional<Meaning> described(Code code) {
        for (String what : new String[] {Codes.THEME, Codes.CUE, Codes.KIND}) {
            Optional<String> id = Memo.find(code.description(), what);
            if (id.isPresent()) {
                return Optional.of(new Meaning(id.get(), what));
            }
        }
        return Optional.empty();
    }

    private static String key(Code code) {
        return code.name().strip().toLowerCase(Locale.ROOT);
    }
}
