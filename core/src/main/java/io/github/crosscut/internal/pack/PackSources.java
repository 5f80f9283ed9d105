package io.github.crosscut.internal.pack;

import io.github.crosscut.Kind;
import io.github.crosscut.fact.StanceCue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Puts the sources of two packs together. */
public final class PackSources {

    private PackSources() {}

    /** Both packs' themes, words and rules; where both have the same cue, that of the first. */
    public static PackSource together(PackSource first, PackSource second, String digest) {
        var kinds = new EnumMap<Kind, StanceCue>(Kind.class);
        kinds.putAll(second.kindStances());
        kinds.putAll(first.kindStances());
        return new PackSource(
                first.name() + " and " + second.name(),
                first.version() + "+" + second.version(),
                first.released().isAfter(second.released()) ? first.released() : second.released(),
                joined(first.themes(), second.themes(), it -> it),
                joined(first.schemes(), second.schemes(), it -> it.id()),
                joined(first.forms(), second.forms(), it -> it),
                joined(first.scopeCues(), second.scopeCues(), it -> it.words()),
                joined(first.stanceCues(), second.stanceCues(), it -> it.words()),
                kinds,
                named(first.name(), first.drl(), second.name(), second.drl()),
                named(first.name(), first.examples(), second.name(), second.examples()),
                named(first.name(), first.caseExamples(), second.name(), second.caseExamples()),
                first.sentences().and(second.sentences()),
                digest);
    }

    private static <T> List<T> joined(List<T> first, List<T> second, Function<T, Object> key) {
        var byKey = new LinkedHashMap<Object, T>();
        first.forEach(it -> byKey.putIfAbsent(key.apply(it), it));
        second.forEach(it -> byKey.putIfAbsent(key.apply(it), it));
        return new ArrayList<>(byKey.values());
    }

    /** Files of the same path in both packs are told apart by the pack's name; theme folders are unique anyway. */
    private static Map<String, String> named(
            String firstName, Map<String, String> first, String secondName, Map<String, String> second) {
        var all = new TreeMap<String, String>();
        first.forEach((path, text) -> all.put(second.containsKey(path) ? firstName + ":" + path : path, text));
        second.forEach((path, text) -> all.put(first.containsKey(path) ? secondName + ":" + path : path, text));
        return all;
    }
}
