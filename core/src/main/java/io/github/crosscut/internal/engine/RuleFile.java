package io.github.crosscut.internal.engine;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import io.github.crosscut.fact.Scope;
import io.github.crosscut.internal.file.ArrayFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads what the rules of a bundled pack declare, where each of them is found and what Drools has answered of
 * it, so that at start neither a rule nor Drools has to be loaded: all strings, each once, and behind them all numbers. The
 * file is made and read by the same version of this library.
 */
final class RuleFile {

    private RuleFile() {}

    /**
     * A rule of the file.
     *
     * @param groupKey the concept that all rules of its group share
     * @param place where it is found
     * @param answers what Drools has answered of it, as many as come with a pack
     */
    record Entry(DeclaredRule rule, String groupKey, CompiledRules.Place place, Answers answers) {}

    static void write(List<Entry> entries, DataOutputStream out) throws IOException {
        var writer = new Writer();
        entries.forEach(writer::add);
        ArrayFile.writeStrings(List.copyOf(writer.strings.keySet()), out);
        ArrayFile.writeInts(Arrays.copyOf(writer.numbers, writer.count), out);
    }

    /** The rules, by name. */
    static Map<String, Entry> read(DataInputStream in) throws IOException {
        return new Reader(ArrayFile.readStrings(in), ArrayFile.readInts(in)).entries();
    }

    private static final class Writer {

        private final Map<String, Integer> strings = new LinkedHashMap<>();
        private int[] numbers = new int[1024];
        private int count;

        private void add(int number) {
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * count);
            }
            numbers[count++] = number;
        }

        private void add(String string) {
            add(strings.computeIfAbsent(string, it -> strings.size()));
        }

        void add(Entry entry) {
            Rule rule = entry.rule.rule();
            add(rule.name());
            add(rule.theme());
            add(rule.grade().id());
            add(rule.stance().map(Stance::id).orElse(""));
            add(rule.effect().name());
            add(entry.groupKey);
            add(entry.place.className());
            add(entry.place.methodName());
            add(entry.rule.patterns().size());
            entry.rule.patterns().forEach(this::add);
            add(entry.answers);
        }

        private void add(FactPattern pattern) {
            add(FactPattern.FACT_TYPES.indexOf(pattern.factType()));
            add(pattern.name());
            add(pattern.scopes().size());
            pattern.scopes().stream().sorted().forEach(it -> add(it.name()));
            add(pattern.sameSentenceAs());
            add(pattern.nearness().size());
            for (FactPattern.Nearness nearness : pattern.nearness()) {
                add(nearness.side().name());
                add(nearness.pattern());
                add(nearness.tokens());
            }
            add(pattern.complete() ? 1 : 0);
        }

        private void add(Answers answers) {
            int[] told = answers.told();
            add(told.length);
            for (int number : told) {
                add(number);
            }
        }
    }

    private static final class Reader {

        private final List<String> strings;
        private final int[] numbers;
        private int next;

        Reader(List<String> strings, int[] numbers) {
            this.strings = strings;
            this.numbers = numbers;
        }

        private int number() {
            return numbers[next++];
        }

        private String string() {
            return strings.get(number());
        }

        Map<String, Entry> entries() {
            var entries = new LinkedHashMap<String, Entry>();
            while (next < numbers.length) {
                Entry entry = entry();
                entries.put(entry.rule.rule().name(), entry);
            }
            return entries;
        }

        private Entry entry() {
            String name = string();
            String theme = string();
            Grade grade = Grade.of(string()).orElseThrow();
            var stance = Stance.of(string());
            var effect = Rule.Effect.valueOf(string());
            String groupKey = string();
            var place = new CompiledRules.Place(string(), string());
            var patterns = new ArrayList<FactPattern>(4);
            var concepts = new ArrayList<String>(4);
            for (int left = number(); left > 0; left--) {
                FactPattern pattern = pattern();
                patterns.add(pattern);
                concepts.add(pattern.name());
            }
            var rule = new DeclaredRule(new Rule(name, theme, concepts, grade, stance, effect), patterns);
            return new Entry(rule, groupKey, place, answers());
        }

        private FactPattern pattern() {
            Class<?> factType = FactPattern.FACT_TYPES.get(number());
            String name = string();
            Set<Scope> scopes = EnumSet.noneOf(Scope.class);
            for (int left = number(); left > 0; left--) {
                scopes.add(Scope.valueOf(string()));
            }
            int sameSentenceAs = number();
            var nearness = new ArrayList<FactPattern.Nearness>(2);
            for (int left = number(); left > 0; left--) {
                nearness.add(new FactPattern.Nearness(FactPattern.Side.valueOf(string()), number(), number()));
            }
            return new FactPattern(factType, name, scopes, sameSentenceAs, nearness, number() == 1);
        }

        private Answers answers() {
            int length = number();
            next += length;
            return new Answers(Arrays.copyOfRange(numbers, next - length, next));
        }
    }
}
