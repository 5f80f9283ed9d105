package io.github.crosscut.internal.engine;

import io.github.crosscut.Grade;
import io.github.crosscut.Rule;
import io.github.crosscut.Stance;
import io.github.crosscut.fact.Scope;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads what the rules of a bundled pack declare and where each of them is found, so that at start none has to
 * be loaded. The file is made and read by the same version of this library.
 */
final class RuleFile {

    private RuleFile() {}

    /** A rule and where it is found. */
    record Entry(DeclaredRule rule, CompiledRules.Place place) {}

    static void write(List<Entry> entries, DataOutputStream out) throws IOException {
        out.writeInt(entries.size());
        for (Entry entry : entries) {
            Rule rule = entry.rule.rule();
            out.writeUTF(rule.name());
            out.writeUTF(rule.theme());
            out.writeUTF(rule.grade().id());
            out.writeUTF(rule.stance().map(Stance::id).orElse(""));
            out.writeUTF(rule.effect().name());
            out.writeUTF(entry.place.className());
            out.writeUTF(entry.place.methodName());
            out.writeByte(entry.rule.patterns().size());
            for (FactPattern pattern : entry.rule.patterns()) {
                write(pattern, out);
            }
        }
    }

    private static void write(FactPattern pattern, DataOutputStream out) throws IOException {
        out.writeByte(FactPattern.FACT_TYPES.indexOf(pattern.factType()));
        out.writeUTF(pattern.name());
        out.writeByte(pattern.scopes().size());
        for (Scope scope : Scope.values()) {
            if (pattern.scopes().contains(scope)) {
                out.writeUTF(scope.name());
            }
        }
        out.writeByte(pattern.sameSentenceAs());
        out.writeByte(pattern.nearness().size());
        for (FactPattern.Nearness nearness : pattern.nearness()) {
            out.writeUTF(nearness.side().name());
            out.writeByte(nearness.pattern());
            out.writeInt(nearness.tokens());
        }
        out.writeBoolean(pattern.complete());
    }

    /** The rules with their places, by name. */
    static Map<String, Entry> read(DataInputStream in) throws IOException {
        var entries = new LinkedHashMap<String, Entry>();
        for (int left = in.readInt(); left > 0; left--) {
            Entry entry = readEntry(in);
            entries.put(entry.rule.rule().name(), entry);
        }
        return entries;
    }

    private static Entry readEntry(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String theme = in.readUTF();
        Grade grade = Grade.of(in.readUTF()).orElseThrow();
        var stance = Stance.of(in.readUTF());
        var effect = Rule.Effect.valueOf(in.readUTF());
        var place = new CompiledRules.Place(in.readUTF(), in.readUTF());
        var patterns = new ArrayList<FactPattern>();
        for (int left = in.readByte(); left > 0; left--) {
            patterns.add(readPattern(in));
        }
        List<String> concepts = patterns.stream().map(FactPattern::name).toList();
        return new Entry(new DeclaredRule(new Rule(name, theme, concepts, grade, stance, effect), patterns), place);
    }

    private static FactPattern readPattern(DataInputStream in) throws IOException {
        Class<?> factType = FactPattern.FACT_TYPES.get(in.readByte());
        String name = in.readUTF();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (int left = in.readByte(); left > 0; left--) {
            scopes.add(Scope.valueOf(in.readUTF()));
        }
        int sameSentenceAs = in.readByte();
        var nearness = new ArrayList<FactPattern.Nearness>();
        for (int left = in.readByte(); left > 0; left--) {
            nearness.add(new FactPattern.Nearness(FactPattern.Side.valueOf(in.readUTF()), in.readByte(), in.readInt()));
        }
        return new FactPattern(factType, name, scopes, sameSentenceAs, nearness, in.readBoolean());
    }
}
