package io.github.crosscut.report.html;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.crosscut.CasesMatch;
import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of the rules, in the shape in which it holds it.
 *
 * @param rules by their number
 * @param scheme the id of the scheme that is chosen at first, or null
 * @param recurring what rules over many cases say
 * @param libraries what the page is built with
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PackData(
        String name,
        String version,
        String released,
        String digest,
        List<Theme> themes,
        List<RuleData> rules,
        List<SchemeData> schemes,
        @Nullable String scheme,
        List<Recurring> recurring,
        List<LibraryData> libraries) {

    /** A rule with what it looks for in plain English, or null where the pack does not hold it. */
    record RuleData(String name, @Nullable String sentence) {}

    /** A board's headings. */
    record SchemeData(String id, String title, String board, List<HeadingData> headings) {

        private static SchemeData of(Scheme scheme) {
            return new SchemeData(
                    scheme.id(),
                    scheme.title(),
                    scheme.board(),
                    scheme.headings().stream()
                            .map(it -> new HeadingData(it.title(), it.themes()))
                            .toList());
        }
    }

    /** A heading and the ids of its themes. */
    record HeadingData(String title, List<String> themes) {}

    /** A theme over many cases; {@code cue} for a coder to look at. */
    record Recurring(
            String theme, String rule, @Nullable String sentence, boolean cue, List<CasesMatch.Ground> cases) {}

    /** A library with its licence. */
    record LibraryData(String name, String version, String licence) {

        static List<LibraryData> all() {
            return Library.ALL.stream()
                    .map(it -> new LibraryData(it.name(), it.version(), it.licence()))
                    .toList();
        }
    }

    static PackData of(RulePack pack, @Nullable Scheme scheme, List<String> rules, List<CasesMatch> recurring) {
        Map<String, String> sentences = pack.rules().stream().collect(Collectors.toMap(Rule::name, pack::inWords));
        return new PackData(
                pack.name(),
                pack.version(),
                pack.released().toString(),
                pack.digest(),
                pack.themes(),
                rules.stream().map(it -> new RuleData(it, sentences.get(it))).toList(),
                schemes(pack, scheme),
                scheme == null ? null : scheme.id(),
                recurring.stream().map(it -> recurring(it, sentences)).toList(),
                LibraryData.all());
    }

    private static Recurring recurring(CasesMatch match, Map<String, String> sentences) {
        return new Recurring(
                match.theme(),
                match.rule(),
                sentences.get(match.rule()),
                match.grade() == Grade.SUGGESTED,
                match.grounds());
    }

    /** Those of the pack, and the chosen one, which may come from a file of the board's own, in place of one of the same id. */
    private static List<SchemeData> schemes(RulePack pack, @Nullable Scheme scheme) {
        return Stream.concat(Stream.ofNullable(scheme), pack.schemes().stream())
                .collect(Collectors.toMap(Scheme::id, Function.identity(), (chosen, other) -> chosen, TreeMap::new))
                .values()
                .stream()
                .map(SchemeData::of)
                .toList();
    }
}
