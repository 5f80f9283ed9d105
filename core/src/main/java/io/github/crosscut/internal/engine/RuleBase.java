package io.github.crosscut.internal.engine;

import io.github.crosscut.Rule;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.base.definitions.rule.impl.RuleImpl;

/** The rules of a pack, ready to fire. Immutable and thread-safe: every call opens a {@link Firing} of its own. */
public final class RuleBase {

    private final Map<String, LoadedRule> rules;

    private RuleBase(Map<String, LoadedRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * Loads and checks rules.
     *
     * @throws RuleErrors if any rule cannot be compiled or breaks the pack's conventions
     */
    public static RuleBase of(List<RuleSource> sources) throws RuleErrors {
        var bases = KnowledgeBases.load(sources);
        var errors = new ArrayList<RuleError>();
        var declared = new TreeMap<String, DeclaredRule>();
        for (RuleImpl rule : bases.rules()) {
            if (declared.put(rule.getName(), DeclaredRule.of(rule, errors)) != null) {
                errors.add(new RuleError(rule.getName(), 0, "two rules have this name; rename one"));
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleErrors(errors);
        }
        return new RuleBase(inGroups(declared, bases));
    }

    /** Rules that come as a model are fired in groups; those compiled now stay together as they are. */
    private static Map<String, LoadedRule> inGroups(Map<String, DeclaredRule> declared, KnowledgeBases.Loaded bases) {
        Map<String, String> keys = groupKeys(declared.values().stream()
                .filter(it -> bases.modelRules().containsKey(it.rule().name()))
                .toList());
        Map<String, RuleGroup> groups =
                groups(keys, name -> Objects.requireNonNull(bases.modelRules().get(name), name));
        var whole = new RuleGroup("", bases::compiledNow);
        var rules = new HashMap<String, LoadedRule>();
        declared.forEach(
                (name, it) -> rules.put(name, new LoadedRule(it, groups.getOrDefault(name, whole), new Answers())));
        return rules;
    }

    /** Of each rule, by name, the concept of its that the fewest rules use. */
    private static Map<String, String> groupKeys(List<DeclaredRule> rules) {
        Map<String, Integer> uses = Candidates.uses(rules);
        return rules.stream()
                .collect(Collectors.toMap(
                        it -> it.rule().name(),
                        it -> Candidates.leastUsed(Set.copyOf(it.rule().concepts()), uses),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The groups of rules that share a key, by the names of the rules. */
    private static Map<String, RuleGroup> groups(
            Map<String, String> keys, Function<String, org.drools.model.Rule> ruleOf) {
        var members = new HashMap<String, List<String>>();
        keys.forEach((rule, key) ->
                members.computeIfAbsent(key, it -> new ArrayList<>(2)).add(rule));
        var groups = new HashMap<String, RuleGroup>();
        members.forEach((key, names) -> {
            var group = new RuleGroup(
                    key, () -> KnowledgeBases.of(names.stream().map(ruleOf).toList()));
            names.forEach(it -> groups.put(it, group));
        });
        return groups;
    }

    /**
     * The rules of a bundled pack, with the answers that Drools gave when it was built. Neither a rule nor Drools is loaded
     * before a statement needs it.
     *
     * @param in what {@link #write} wrote
     * @param loader finds the compiled rules
     */
    public static RuleBase read(DataInputStream in, ClassLoader loader) throws IOException {
        Map<String, RuleFile.Entry> entries = RuleFile.read(in);
        var keys = new LinkedHashMap<String, String>();
        entries.forEach((name, entry) -> keys.put(name, entry.groupKey()));
        Map<String, RuleGroup> groups = groups(
                keys,
                name -> Objects.requireNonNull(entries.get(name), name).place().rule(loader));
        var rules = new HashMap<String, LoadedRule>();
        entries.forEach((name, entry) -> rules.put(
                name, new LoadedRule(entry.rule(), Objects.requireNonNull(groups.get(name), name), entry.answers())));
        return new RuleBase(rules);
    }

    /**
     * The rules that Drools' Maven plugin compiled.
     *
     * @param modelClasses the classes that it made
     * @throws RuleErrors if any rule breaks the pack's conventions
     */
    public static RuleBase compiled(List<String> modelClasses, ClassLoader loader) throws RuleErrors {
        return of(modelClasses.stream()
                .<RuleSource>map(it -> new RuleSource.Compiled(it, loader))
                .toList());
    }

    /**
     * Writes what these rules declare, where they are found and what Drools answered of them.
     *
     * @param modelClasses the classes that hold them
     * @param asked opened firings that asked these rules
     */
    public void write(List<String> modelClasses, ClassLoader loader, RuleOpener asked, DataOutputStream out)
            throws IOException {
        var places = new HashMap<String, CompiledRules.Place>();
        modelClasses.forEach(it -> places.putAll(CompiledRules.places(it, loader)));
        Map<String, Answers> answers = asked.answers();
        var entries = new ArrayList<RuleFile.Entry>();
        sorted().forEach(it -> {
            String name = it.rule().name();
            entries.add(new RuleFile.Entry(
                    it.declared(),
                    it.group().key(),
                    Objects.requireNonNull(places.get(name), name),
                    answers.getOrDefault(name, it.shipped()).toShip()));
        });
        RuleFile.write(entries, out);
    }

    /** These rules and others; no name stands among both. */
    public RuleBase and(RuleBase other) {
        var all = new HashMap<>(rules);
        all.putAll(other.rules);
        return new RuleBase(all);
    }

    /** These rules without those of other themes; rules that tell something of any theme stay. */
    public RuleBase only(Set<String> themes) {
        return new RuleBase(rules.values().stream()
                .filter(it ->
                        themes.contains(it.rule().theme()) || it.rule().theme().equals(Rule.ANY_THEME))
                .collect(Collectors.toMap(it -> it.rule().name(), it -> it)));
    }

    /** All rules, sorted by name. */
    public List<Rule> rules() {
        return sorted().map(LoadedRule::rule).toList();
    }

    private Stream<LoadedRule> sorted() {
        return new TreeMap<>(rules).values().stream();
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
        return new RuleOpener(rules, new Candidates(ofStatements, concepts, occurrences));
    }

    /** How many sessions are open on these rules; 0 whenever no call is under way. */
    public int openSessions() {
        return rules.values().stream()
                .map(LoadedRule::group)
                .distinct()
                .mapToInt(RuleGroup::openSessions)
                .sum();
    }
}
