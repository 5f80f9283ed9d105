package io.github.crosscut.internal.text;

import io.github.crosscut.fact.Inflection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a vocabulary form out into all word sequences that it stands for. */
final class FormExpander {

    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "was", "were", "are", "do", "does", "did", "has", "have", "had", "could", "would", "should", "must",
            "need");

    private FormExpander() {}

    /** All word sequences of a form, each word in the normal form of {@link Tokens}. */
    static Set<List<String>> expand(String words, Inflection inflection) {
        var sequences = new LinkedHashSet<List<String>>();
        for (String plain : alternatives(words)) {
            inflect(split(plain), inflection, sequences);
        }
        sequences.remove(List.of());
        return sequences;
    }

    /** The form with each of its alternatives in turn. */
    private static List<String> alternatives(String words) {
        var group = GROUP.matcher(words);
        if (!group.find()) {
            return List.of(words);
        }
        var all = new ArrayList<String>();
        for (String choice : group.group(1).split("\\|", -1)) {
            all.addAll(alternatives(words.substring(0, group.start()) + choice + words.substring(group.end())));
        }
        return all;
    }

    private static List<String> split(String plain) {
        return List.of(plain.strip().split("\\s+"));
    }

    private static void inflect(List<String> words, Inflection inflection, Set<List<String>> sequences) {
        boolean marked = words.stream().anyMatch(word -> word.endsWith("~"));
        List<List<String>> choices = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean head = marked ? words.get(i).endsWith("~") : i == head(words, inflection);
            choices.addAll(choices(words.get(i), head, inflection));
        }
        combine(choices, 0, List.of(), sequences);
    }

    private static int head(List<String> words, Inflection inflection) {
        return switch (inflection) {
            case VERB -> 0;
            case NOUN -> words.size() - 1;
            default -> -1;
        };
    }

    /** What each token of one written word may be; a hyphenated word is several tokens. */
    private static List<List<String>> choices(String written, boolean head, Inflection inflection) {
        Tokens parts = Tokens.of(written.replace("~", "").toLowerCase(Locale.ROOT));
        List<List<String>> choices = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            boolean inflects = head && i == (inflection == Inflection.VERB ? 0 : parts.size() - 1);
            choices.add(List.copyOf(forms(parts.normal(i), inflects, inflection)));
        }
        return choices;
    }

    private static Set<String> forms(String word, boolean inflects, Inflection inflection) {
        if (!inflects) {
            return WordForms.ofExact(word);
        }
        return switch (inflection) {
            case VERB -> WordForms.ofVerb(word);
            case NOUN -> WordForms.ofNoun(word);
            default -> {
                var both = new LinkedHashSet<>(WordForms.ofVerb(word));
                both.addAll(WordForms.ofNoun(word));
                yield both;
            }
        };
    }

    private static void combine(
            List<List<String>> choices, int index, List<String> begun, Set<List<String>> sequences) {
        if (index == choices.size()) {
            sequences.add(begun);
            addContracted(begun, sequences);
            return;
        }
        for (String choice : choices.get(index)) {
            var longer = new ArrayList<>(begun);
            longer.add(choice);
            combine(choices, index + 1, longer, sequences);
        }
    }

    /** {@code did not} is also written {@code didn't}, which is one word. */
    private static void addContracted(List<String> words, Set<List<String>> sequences) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i + 1).equals("not") && AUXILIARIES.contains(words.get(i))) {
                var contracted = new ArrayList<>(words.subList(0, i));
                contracted.add(words.get(i) + "nt");
                contracted.addAll(words.subList(i + 2, words.size()));
                sequences.add(contracted);
            }
        }
    }
}
