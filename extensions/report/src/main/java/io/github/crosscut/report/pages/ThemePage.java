package io.github.crosscut.report.pages;

import io.github.crosscut.Example;
import io.github.crosscut.Rule;
import io.github.crosscut.RulePack;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;

/** The page of one theme. */
final class ThemePage {

    private final RulePack pack;
    private final Figures figures;
    private final Theme theme;
    private final List<Rule> rules;

    private ThemePage(RulePack pack, Figures figures, Theme theme) {
        this.pack = pack;
        this.figures = figures;
        this.theme = theme;
        this.rules = pack.rules().stream()
                .filter(it -> it.theme().equals(theme.id()))
                .toList();
    }

    static String of(RulePack pack, Figures figures, Theme theme) {
        return new ThemePage(pack, figures, theme).html();
    }

    private String html() {
        WordText words = WordText.of(pack, rules);
        List<Example> examples = pack.examples().stream()
                .filter(it -> it.theme().equals(theme.id()))
                .toList();
        return Page.of(
                theme.title(),
                pack,
                Html.of("nav", Html.link("../index.html", "All themes")),
                Html.of("h1", theme.title()),
                Html.of("p", theme.group() + (theme.headline() ? ", a headline theme" : ""))
                        .with("class", "group"),
                definition(),
                Html.section("Under boards' headings", "schemes", List.of(schemes())),
                Html.section("Examples", "examples", List.of(ExampleText.all(examples))),
                Html.section("Rules", "rules", rules(words)),
                Html.section("Words", "words", words.all()),
                Html.section("How good the rules are", "figures", figures()));
    }

    private Html definition() {
        var terms = new ArrayList<Html>();
        term(terms, "Code it when the statement is about", theme.definition());
        term(terms, "It also counts", theme.include());
        term(terms, "It does not count", theme.exclude());
        term(terms, "Sources", theme.sources());
        return Html.of("dl", terms);
    }

    private static void term(List<Html> terms, String name, String text) {
        if (!text.isEmpty()) {
            terms.add(Html.of("dt", name));
            terms.add(Html.of("dd", text));
        }
    }

    private Html schemes() {
        var rows = new ArrayList<List<Html>>();
        for (Scheme scheme : pack.schemes()) {
            for (Scheme.Heading heading : scheme.headings()) {
                heading.links().stream()
                        .filter(link -> link.theme().equals(theme.id()))
                        .forEach(link -> rows.add(List.of(
                                Html.text(scheme.title()),
                                Html.text(heading.title()),
                                Html.text(SchemeText.relation(link.relation())))));
            }
        }
        return Html.table(List.of("Scheme", "Heading", "The theme is"), rows);
    }

    private List<Html> rules(WordText words) {
        var anchors = new HashMap<>(words.anchors());
        pack.themes().forEach(it -> anchors.putIfAbsent(it.id(), ThemePages.file(it)));
        var text = new RuleText(pack, anchors, RuleText::name);
        return List.of(
                text.list("A statement carries the theme when it holds", of(it -> it.effect() == Rule.Effect.TAGS)),
                text.list("Rules are held back by", of(RuleText::isExclusion)),
                text.list("A case as a whole", of(it -> it.effect().isOfCases())));
    }

    private List<Rule> of(Predicate<Rule> some) {
        return rules.stream().filter(some).toList();
    }

    private List<Html> figures() {
        var tables = new ArrayList<Html>();
        for (Figures.Sample sample : figures.samples()) {
            sample.of(theme.id()).ifPresent(cells -> {
                tables.add(Html.of("h3", sample.name()));
                tables.add(Html.table(
                        sample.columns().subList(1, sample.columns().size()),
                        List.of(cells.stream().map(Html::text).toList())));
            });
        }
        return tables;
    }
}
