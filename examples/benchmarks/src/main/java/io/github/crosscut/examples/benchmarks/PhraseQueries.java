package io.github.crosscut.examples.benchmarks;

import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.Inflection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;

/**
 * The vocabulary of a rule pack as Lucene queries: one for each concept, which any of its forms satisfies. Alternative
 * and inflected words become alternatives of one position, by the regular endings of English and a list of
 * common irregular words. Given names and hiding forms have no counterpart and are left out.
 */
final class PhraseQueries {

    static final String FIELD = "text";

    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern SINGLE = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}.&'+]+");
    private static final String OR = "+";

    private static final Map<String, List<String>> IRREGULAR = Stream.of(
                    "child children",
                    "man men",
                    "woman women",
                    "person people",
                    "bring brought",
                    "feel felt",
                    "find found",
                    "give gave given",
                    "go went gone",
                    "hear heard",
                    "hold held",
                    "keep kept",
                    "know knew known",
                    "leave left",
                    "lose lost",
                    "make made",
                    "meet met",
                    "say said",
                    "see saw seen",
                    "speak spoke spoken",
                    "take took taken",
                    "tell told",
                    "think thought",
                    "write wrote written")
            .map(it -> List.of(it.split(" ", -1)))
            .collect(Collectors.toUnmodifiableMap(it -> it.get(0), it -> it));

    private PhraseQueries() {}

    /** The query of each concept. */
    static Map<String, Query> of(List<Form> forms) {
        var builders = new LinkedHashMap<String, BooleanQuery.Builder>();
        for (Form form : forms) {
            if (form.inflection() != Inflection.NAME && form.inflection() != Inflection.HIDE) {
                var concept = builders.computeIfAbsent(form.concept(), it -> new BooleanQuery.Builder());
                writtenOut(form.words()).forEach(it -> concept.add(phrase(it, form.inflection()), Occur.SHOULD));
            }
        }
        var queries = new LinkedHashMap<String, Query>();
        builders.forEach((concept, builder) -> queries.put(concept, builder.build()));
        return queries;
    }

    /**
     * The form without its groups. Words that may stand at the same place are joined by {@link #OR}, since Lucene looks
     * them up together; a form is only written out where alternatives differ in length.
     */
    private static Set<String> writtenOut(String words) {
        var group = GROUP.matcher(words);
        if (!group.find()) {
            return Set.of(words.strip());
        }
        String before = words.substring(0, group.start());
        String after = words.substring(group.end());
        var all = new LinkedHashSet<String>();
        for (String choice : joined(List.of(group.group(1).split("\\|", -1)))) {
            all.addAll(writtenOut(before + choice + after));
        }
        return all;
    }

    private static List<String> joined(List<String> choices) {
        var joined = new ArrayList<String>();
        var single = choices.stream().filter(it -> SINGLE.matcher(it).matches()).toList();
        if (!single.isEmpty()) {
            joined.add(String.join(OR, single));
        }
        choices.stream().filter(it -> !SINGLE.matcher(it).matches()).forEach(joined::add);
        return joined;
    }

    private static Query phrase(String words, Inflection inflection) {
        List<String> written = List.of(words.toLowerCase(Locale.ROOT).split("\\s+", -1));
        boolean marked = words.contains("~");
        int head = inflection == Inflection.VERB ? 0 : inflection == Inflection.NOUN ? written.size() - 1 : -1;
        var phrase = new MultiPhraseQuery.Builder();
        for (int i = 0; i < written.size(); i++) {
            boolean inflects = marked ? written.get(i).endsWith("~") : i == head;
            addWord(written.get(i), inflects ? inflection : Inflection.EXACT, phrase);
        }
        return phrase.build();
    }

    /** A hyphenated word stands at several positions, as Lucene's tokenizer has it. */
    private static void addWord(String written, Inflection inflection, MultiPhraseQuery.Builder phrase) {
        List<String> parts = Stream.of(NO_WORD.split(written.replace("~", ""), -1))
                .filter(it -> !it.isEmpty())
                .toList();
        for (int i = 0; i < parts.size(); i++) {
            int head = inflection == Inflection.VERB ? 0 : parts.size() - 1;
            Inflection own = i == head ? inflection : Inflection.EXACT;
            phrase.add(Stream.of(parts.get(i).split("\\" + OR, -1))
                    .flatMap(it -> inflected(it, own).stream())
                    .map(it -> new Term(FIELD, it))
                    .toArray(Term[]::new));
        }
    }

    private static List<String> inflected(String word, Inflection inflection) {
        if (inflection == Inflection.EXACT) {
            return List.of(word);
        }
        var forms = new ArrayList<>(IRREGULAR.getOrDefault(word, List.of(word)));
        boolean inY = word.endsWith("y");
        boolean inE = word.endsWith("e");
        String stem = inY || inE ? word.substring(0, word.length() - 1) : word;
        forms.add(inY ? stem + "ies" : word + "s");
        if (inflection == Inflection.VERB) {
            forms.add(inY ? stem + "ied" : stem + "ed");
            forms.add(inY ? word + "ing" : stem + "ing");
        }
        return forms;
    }
}
