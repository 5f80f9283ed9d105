package io.github.crosscut;

import io.github.crosscut.fact.Part;
import io.github.crosscut.fact.ThemeInCase;
import io.github.crosscut.fact.ThemeInPart;
import io.github.crosscut.fact.ThemeOverCases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns what was found in statements into the facts that case rules look at. */
final class CaseFacts {

    private record InPart(String theme, Part part, Stance stance) {

        static final Comparator<InPart> ORDER =
                Comparator.comparing(InPart::theme).thenComparing(InPart::part).thenComparing(InPart::stance);
    }

    private final Map<String, List<String>> byTheme = new TreeMap<>();
    private final Map<InPart, List<String>> byPart = new TreeMap<>(InPart.ORDER);
    private final Map<String, Set<Part>> partsOfTheme = new TreeMap<>();
    private final Set<Part> partsOfCase = EnumSet.noneOf(Part.class);

    private CaseFacts() {}

    /** The facts of one case, in a stable order. */
    static List<Object> of(List<Outcome> outcomes) {
        var facts = new CaseFacts();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Classified classified) {
                facts.add(classified.classification());
            }
        }
        return facts.all();
    }

    /** The facts of many cases, by theme. */
    static List<Object> over(List<CaseThemes> cases) {
        var byTheme = new TreeMap<String, List<String>>();
        for (CaseThemes one : cases) {
            one.statements().keySet().forEach(theme -> byTheme.computeIfAbsent(theme, it -> new ArrayList<>())
                    .add(one.caseId()));
        }
        var facts = new ArrayList<Object>();
        byTheme.forEach((theme, names) -> facts.add(new ThemeOverCases(theme, names, cases.size())));
        return facts;
    }

    private void add(Classification found) {
        Statement statement = found.statement();
        partsOfCase.add(Part.of(statement.kind(), found.stance()));
        for (ThemeMatch match : found.matches()) {
            var inPart = new InPart(match.theme(), Part.of(statement.kind(), match.stance()), match.stance());
            byTheme.computeIfAbsent(match.theme(), it -> new ArrayList<>()).add(statement.id());
            byPart.computeIfAbsent(inPart, it -> new ArrayList<>()).add(statement.id());
            partsOfTheme
                    .computeIfAbsent(match.theme(), it -> EnumSet.noneOf(Part.class))
                    .add(inPart.part());
            partsOfCase.add(inPart.part());
        }
    }

    private List<Object> all() {
        var facts = new ArrayList<Object>();
        byTheme.forEach((theme, ids) -> facts.add(new ThemeInCase(theme, ids)));
        byPart.forEach((it, ids) -> facts.add(new ThemeInPart(
                it.theme(),
                it.part(),
                it.stance(),
                ids,
                partsOfTheme.getOrDefault(it.theme(), Set.of()),
                partsOfCase)));
        return facts;
    }
}
