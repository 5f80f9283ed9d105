package io.github.crosscut.batch.tag;

import io.github.crosscut.CasesMatch;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.archive.Archive;
import io.github.crosscut.archive.Decision;
import io.github.crosscut.archive.Tagger;
import io.github.crosscut.batch.qda.Coder;
import io.github.crosscut.batch.qda.Correction;
import io.github.crosscut.batch.qda.Decided;
import io.github.crosscut.report.DecisionRow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What all formats of one export have in common, beside the reviews.
 *
 * @param version the program's version
 * @param scheme the board's scheme under whose headings to report, or null for none
 * @param page the page that shows a statement by its id, or null where none is made
 * @param tagger what the archive was tagged by
 * @param rules gives the rule pack, which only some formats need
 * @param recurring what rules over many cases say
 * @param decisions what people decided, by review and statement and then in the order in which they did
 * @param standingDecisions those of them that stand
 */
record Edition(
        String version,
        @Nullable Scheme scheme,
        @Nullable String page,
        Tagger tagger,
        Supplier<RulePack> rules,
        List<CasesMatch> recurring,
        List<Decision> decisions,
        List<Decision> standingDecisions) {

    Edition {
        recurring = List.copyOf(recurring);
        decisions = List.copyOf(decisions);
        standingDecisions = List.copyOf(standingDecisions);
    }

    static Edition of(Archive archive, Tagger tagger, Export export) {
        return new Edition(
                export.version(),
                export.scheme(),
                OutputFormat.page(export.formats()),
                tagger,
                export.rules(),
                archive.recurring(),
                archive.decisions(),
                archive.standingDecisions());
    }

    /**
     * The rules that the archive was tagged by.
     *
     * @throws OtherRulesException if those that were given are others
     */
    RulePack pack() {
        RulePack pack = rules.get();
        if (!pack.digest().equals(tagger.digest())) {
            throw OtherRulesException.given();
        }
        return pack;
    }

    /** What people decided, in the shape in which it is written. */
    List<DecisionRow> decisionRows() {
        return decisions.stream().map(DecisionRows::of).toList();
    }

    Coder coder() {
        return Coder.of(version, pack(), scheme);
    }

    /** Of what people decided, what stands. */
    List<Decided> standing() {
        return standingDecisions.stream().map(Edition::decided).toList();
    }

    /** What a project leaves out, in words: standing decisions on themes that the pack no longer has. */
    List<String> leftOut(List<Theme> themes) {
        Set<String> known = themes.stream().map(Theme::id).collect(Collectors.toSet());
        List<String> gone = standing().stream()
                .map(Decided::theme)
                .filter(it -> !known.contains(it))
                .toList();
        return gone.isEmpty()
                ? List.of()
                : List.of("decisions on themes that the rules no longer have: " + gone.size()
                        + "; the project does not hold them: "
                        + gone.stream().distinct().sorted().collect(Collectors.joining(", ")));
    }

    private static Decided decided(Decision decision) {
        return new Decided(
                decision.statementId(),
                decision.theme(),
                Correction.Verdict.valueOf(decision.verdict().name()),
                decision.span(),
                decision.by(),
                Instant.parse(decision.at()),
                decision.why());
    }
}
