package io.github.crosscut.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The inflected forms of English words: plurals, verb forms and British and American spellings.
 *
 * <p>Regular forms by rule, the others from {@code irregular.tsv} (common irregular nouns and verbs of English, and verbs
 * of more than one syllable that double their last letter). Forms are made when a pack is loaded; text is never stemmed,
 * so {@code information} never meets {@code inform}.
 */
final class WordForms {

    private static final Pattern SHORT_VOWEL = Pattern.compile("[^aeiou]*[aeiou][^aeiouwxy]");
    private static final Pattern NOUN_IN_ISE = Pattern.compile("([iy])s(er|ers|ation|ations)$");
    private static final Pattern VERB_IN_ISE = Pattern.compile("([iy])s(e|ed|es|er|ers|ing|ation|ations)$");

    private static final Map<String, List<String>> NOUNS = table("noun");
    private static final Map<String, List<String>> VERBS = table("verb");
    private static final Set<String> DOUBLING = table("doubling").keySet();
    private static final Map<String, List<String>> SPELLINGS = table("spelling");

    private WordForms() {}

    /** A noun and its plural. */
    static Set<String> ofNoun(String noun) {
        var forms = new LinkedHashSet<String>();
        forms.add(noun);
        if (NOUNS.containsKey(noun)) {
            forms.addAll(NOUNS.get(noun));
        } else if (endsWithConsonantAndY(noun)) {
            forms.add(noun.substring(0, noun.length() - 1) + "ies");
        } else {
            forms.add(noun + (hisses(noun) ? "es" : "s"));
        }
        return withSpellings(forms, NOUN_IN_ISE);
    }

    /** A verb and all its forms, from its infinitive. */
    static Set<String> ofVerb(String verb) {
        var forms = new LinkedHashSet<String>();
        forms.add(verb);
        forms.add(presentParticiple(verb));
        if (VERBS.containsKey(verb)) {
            forms.addAll(VERBS.get(verb));
        } else {
            forms.add(past(verb));
        }
        forms.add(thirdPerson(verb));
        return withSpellings(forms, VERB_IN_ISE);
    }

    /** A word as it stands, in British and American spelling. */
    static Set<String> ofExact(String word) {
        return withSpellings(new LinkedHashSet<>(List.of(word)), VERB_IN_ISE);
    }

    private static String thirdPerson(String verb) {
        if (endsWithConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        return verb + (hisses(verb) || verb.endsWith("o") ? "es" : "s");
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (endsWithConsonantAndY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return doubled(verb) + "ed";
    }

    private static String presentParticiple(String verb) {
        if (verb.endsWith("ie")) {
            return verb.substring(0, verb.length() - 2) + "ying";
        }
        if (verb.endsWith("e") && !verb.endsWith("ee") && !verb.endsWith("oe") && verb.length() > 2) {
            return verb.substring(0, verb.length() - 1) + "ing";
        }
        return doubled(verb) + "ing";
    }

    private static String doubled(String verb) {
        return SHORT_VOWEL.matcher(verb).matches() || DOUBLING.contains(verb)
                ? verb + verb.charAt(verb.length() - 1)
                : verb;
    }

    private static boolean endsWithConsonantAndY(String word) {
        return word.length() > 2 && word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0;
    }

    private static boolean hisses(String word) {
        return word.endsWith("s")
                || word.endsWith("x")
                || word.endsWith("z")
                || word.endsWith("ch")
                || word.endsWith("sh");
    }

    private static Set<String> withSpellings(Set<String> forms, Pattern ending) {
        var all = new LinkedHashSet<>(forms);
        for (String form : forms) {
            SPELLINGS.forEach((british, others) -> {
                if (form.contains(british) && (form.length() > british.length() + 1 || form.equals(british))) {
                    others.forEach(other -> all.add(form.replace(british, other)));
                }
            });
            var ise = ending.matcher(form);
            if (form.length() > 5 && ise.find()) {
                all.add(ise.replaceFirst("$1z$2"));
            }
        }
        return all;
    }

    private static Map<String, List<String>> table(String section) {
        return lines().stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[0].equals(section))
                .collect(Collectors.toUnmodifiableMap(
                        columns -> columns[1],
                        columns -> columns.length < 3 ? List.of() : List.of(columns[2].split(" "))));
    }

    private static List<String> lines() {
        try (var in = Objects.requireNonNull(WordForms.class.getResourceAsStream("irregular.tsv"), "irregular.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
