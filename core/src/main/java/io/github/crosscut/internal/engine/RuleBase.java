package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import io.github.crosscut.Span;
import io.github.crosscut.fact.Mention;
import io.github.crosscut.fact.Place;
import io.github.crosscut.fact.Scope;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.kie.api.runtime.KieSession;

/** The rules of a pack, ready to fire. Immutable and thread-safe: every call opens a {@link Firing} of its own. */
public final class RuleBase {

    private final Map<String, DeclaredRule> rules;
    private final Map<String, RuleGroup> groups;

    private RuleBase(Map<String, DeclaredRule> rules, Map<String, RuleGroup> groups) {
        this.rules = Map.copyOf(rules);
        this.groups = Map.copyOf(groups);
    }

    /**
     * Loads and checks rules.
     *
     * @throws RuleErrors if any rule cannot be compiled or breaks the pack's conventions
     */
    public static RuleBase of(List<RuleSource> sources) throws RuleErrors {
        var loaded = KnowledgeBases.load(sources);
        var errors = new ArrayList<RuleError>();
        var rules = new LinkedHashMap<String, DeclaredRule>();
        for (RuleImpl rule : loaded.rules()) {
            if (rules.put(rule.getName(), DeclaredRule.of(rule, errors)) != null) {
                errors.add(new RuleError(rule.getName(), 0, "two rules have this name; rename one"));
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors);
        }
        return new RuleBase(rules, groups(List.copyOf(rules.values()), loaded));
    }

    /** Rules that come as a model are put together by the concept of theirs that the fewest rules use; those compiled now stay as they are. */
    private static Map<String, RuleGroup> groups(List<DeclaredRule> rules, KnowledgeBases.Loaded loaded) {
        var groups = groups(
                rules.stream()
                        .filter(it -> loaded.modelRules().containsKey(it.rule().name()))
                        .toList(),
                Candidates.uses(rules),
                name -> Objects.requireNonNull(loaded.modelRules().get(name), name));
        var whole = new RuleGroup(loaded::compiledNow);
        rules.forEach(it -> groups.putIfAbsent(it.rule().name(), whole));
        return groups;
    }

    private static Map<String, RuleGroup> groups(
            List<DeclaredRule> rules, Map<String, Integer> uses, Function<String, org.drools.model.Rule> ruleOf) {
        var members = new HashMap<String, Set<String>>();
        for (DeclaredRule rule : rules) {
            String key = Candidates.leastUsed(Set.copyOf(rule.rule().concepts()), uses);
            members.computeIfAbsent(key, it -> new TreeSet<>()).add(rule.rule().name());
        }
        var groups = new HashMap<String, RuleGroup>();
        for (Set<String> names : members.values()) {
            var group = new RuleGroup(
                    () -> KnowledgeBases.of(names.stream().map(ruleOf).toList()));
            names.forEach(it -> groups.put(it, group));
        }
        return groups;
    }

    /**
     * Fires a rule over a fact for nothing, so that Drools' classes are there when the first rule is needed: they take
     * half of the time to the first answer, and load while the words are read.
     */
    public static void loadDrools() {
        var words = new RuleSource.Words("crosscut", "crosscut");
        KieSession session =
                KnowledgeBases.of(WordRules.model(words).getRules()).newKieSession();
        try {
            var place = new Place(0, 1, new Span(0, 1));
            session.insert(new Mention(words.concept(), 0, Scope.ASSERTED, List.of(place)));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /**
     * The rules of a bundled pack. None is loaded before a statement needs it.
     *
     * @param in what {@link #write} wrote
     * @param loader finds the compiled rules
     */
    public static RuleBase read(DataInputStream in, ClassLoader loader) throws IOException {
        Map<String, RuleFile.Entry> entries = RuleFile.read(in);
        var rules = new LinkedHashMap<String, DeclaredRule>();
        entries.forEach((name, entry) -> rules.put(name, entry.rule()));
        List<DeclaredRule> declared = List.copyOf(rules.values());
        return new RuleBase(rules, groups(declared, Candidates.uses(declared), name -> Objects.requireNonNull(
                        entries.get(name), name)
                .place()
                .rule(loader)));
    }

    /**
     * Writes what some compiled rules declare and where they are found.
     *
     * @param modelClasses the classes that Drools' Maven plugin made
     * @throws RuleErrors if any rule breaks the pack's conventions
     */
    public static void write(List<String> modelClasses, ClassLoader loader, DataOutputStream out)
            throws RuleErrors, IOException {
        var places = new HashMap<String, CompiledRules.Place>();
        var sources = new ArrayList<RuleSource>();
        for (String modelClass : modelClasses) {
            places.putAll(CompiledRules.places(modelClass, loader));
            sources.add(new RuleSource.Compiled(modelClass, loader));
        }
        RuleFile.write(
                of(sources)
                        .sorted()
                        .map(it -> new RuleFile.Entry(
                                it, Objects.requireNonNull(places.get(it.rule().name()))))
                        .toList(),
                out);
    }

    /** These rules and others; no name stands among both. */
    public RuleBase and(RuleBase other) {
        var all = new HashMap<>(rules);
        all.putAll(other.rules);
        var allGroups = new HashMap<>(groups);
        allGroups.putAll(other.groups);
        return new RuleBase(all, allGroups);
    }

    /** These rules without those of other themes; rules that tell something of any theme stay. */
    public RuleBase only(Set<String> themes) {
        return new RuleBase(
                rules.values().stream()
                        .filter(it -> themes.contains(it.rule().theme())
                                || it.rule().theme().equals(Rule.ANY_THEME))
                        .collect(Collectors.toMap(it -> it.rule().name(), it -> it)),
                groups);
    }

    /** All rules, sorted by name. */
    public List<Rule> rules() {
        return sorted().map(DeclaredRule::rule).toList();
    }

    private Stream<DeclaredRule> sorted() {
        return rules.values().stream()
                .sorted(Comparator.comparing(it -> it.rule().name()));
    }

    /**
     * What opens firings of these rules.
     *
     * @param concepts the names of all concepts that may occur, by their numbers
     * @param occurrences in how many texts of a sample each of them occurs; changes no answer
     */
    public RuleOpener opener(List<String> concepts, int[] occurrences) {
        var ofStatements =
                sorted().filter(it -> !it.rule().effect().isOfCases()).toList();
        return new RuleOpener(rules, groups, new Candidates(ofStatements, groups, concepts, occurrences));
    }

    /** How many sessions are open on these rules; 0 whenever no call is under way. */
    public int openSessions() {
        return groups.values().stream()
                .distinct()
                .mapToInt(RuleGroup::openSessions)
                .sum();
    }
}
