package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crosscut.CaseClassification;
import io.github.crosscut.Classification;
import io.github.crosscut.Scheme;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.UnderScheme;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Themes under the headings of a board's scheme, in the shape in which they are written as JSON.
 *
 * @param id the scheme's id
 * @param headings the headings under which a theme stands, in the scheme's order
 * @param elsewhere the themes that are not under this scheme; the member's name is {@code not_under_scheme}
 */
public record UnderSchemeJson(
        String id,
        List<HeadingJson> headings,
        @JsonProperty("not_under_scheme") List<String> elsewhere) {

    /** A heading with the ids of its themes. */
    public record HeadingJson(String heading, List<String> themes) {}

    static @Nullable UnderSchemeJson of(Classification found, @Nullable Scheme scheme) {
        return scheme == null ? null : of(found.under(scheme), ThemeMatch::theme);
    }

    static @Nullable UnderSchemeJson of(CaseClassification found, @Nullable Scheme scheme) {
        return scheme == null ? null : of(found.under(scheme), theme -> theme);
    }

    private static <T> UnderSchemeJson of(UnderScheme<T> under, Function<T, String> theme) {
        return new UnderSchemeJson(
                under.scheme().id(),
                under.headings().stream()
                        .map(it -> new HeadingJson(
                                it.heading(), it.items().stream().map(theme).toList()))
                        .toList(),
                under.elsewhere().stream().map(theme).toList());
    }
}
