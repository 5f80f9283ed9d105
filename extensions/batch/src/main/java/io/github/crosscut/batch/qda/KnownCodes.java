package io.github.crosscut.batch.qda;

import io.github.crosscut.Theme;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.Codebook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Which codes of a codebook stand for themes. A code is known by its identifier, by the line of its description, or by the
 * theme's title, whatever another program kept.
 *
 * @param codes the codes by which passages may be coded, in the order of the codebook
 * @param missing the ids of the themes for which no code stands, in the order of the themes
 */
public record KnownCodes(List<Known> codes, List<String> missing) {

    public KnownCodes {
        codes = List.copyOf(codes);
        missing = List.copyOf(missing);
    }

    /** A code's name and the id of the theme that it stands for, or empty where it is no theme's. */
    public record Known(String code, Optional<String> theme) {}

    /**
     * Looks at a codebook.
     *
     * @param pack the name of the rule pack
     */
    public static KnownCodes of(Codebook codebook, String pack, List<Theme> themes) {
        Map<UUID, String> byGuid = new HashMap<>();
        Map<String, String> byName = new HashMap<>();
        themes.forEach(it -> byGuid.put(Codes.theme(pack, it.id()), it.id()));
        themes.forEach(it -> byName.putIfAbsent(key(it.title()), it.id()));
        List<Known> codes = codebook.allCodes()
                .filter(Code::codable)
                .map(code -> new Known(
                        code.name(),
                        Optional.ofNullable(byGuid.get(code.guid()))
                                .or(() -> Memo.find(code.description(), Codes.THEME)
                                        .filter(byGuid::containsValue))
                                .or(() -> Optional.ofNullable(byName.get(key(code.name()))))))
                .toList();
        List<String> missing = themes.stream()
                .map(Theme::id)
                .filter(id -> codes.stream().noneMatch(it -> it.theme().equals(Optional.of(id))))
                .toList();
        return new KnownCodes(codes, missing);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
