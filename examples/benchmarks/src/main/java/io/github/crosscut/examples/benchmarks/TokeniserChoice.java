package io.github.crosscut.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import io.github.crosscut.Span;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.models.EnglishModels;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.tokenize.WhitespaceTokenizer;

/**
 * Compares tokenisers on texts that are hard to split, and in speed: the reason for Crosscut's choice of OpenNLP's
 * SimpleTokenizer, whose pieces it joins by rule.
 */
final class TokeniserChoice {

    private static final String MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String BASE = "SimpleTokenizer";

    private final Map<String, Function<String, List<Span>>> tokenizers = new LinkedHashMap<>();

    private TokeniserChoice() throws IOException {
        TextAnalyzer analyzer = EnglishModels.analyzer();
        tokenizers.put(BASE, pieces(SimpleTokenizer.INSTANCE));
        tokenizers.put("WhitespaceTokenizer", pieces(WhitespaceTokenizer.INSTANCE));
        tokenizers.put("TokenizerME, model 1.3.0", pieces(new TokenizerME(model())));
        tokenizers.put("Crosscut: SimpleTokenizer, joined by rule", analyzer::words);
    }

    private static TokenizerModel model() throws IOException {
        try (InputStream in = requireNonNull(TokeniserChoice.class.getResourceAsStream(MODEL), MODEL)) {
            return new TokenizerModel(new BufferedInputStream(in));
        }
    }

    private static Function<String, List<Span>> pieces(Tokenizer tokenizer) {
        return text -> Stream.of(tokenizer.tokenizePos(text))
                .map(it -> new Span(it.getStart(), it.getEnd()))
                .toList();
    }

    /** Prints the comparison as a Markdown table, and then which cases each of them gets wrong. */
    public static void main(String... args) throws IOException {
        var choice = new TokeniserChoice();
        List<HardCase> cases = HardCase.all();
        Slices times = choice.times();
        System.out.println("| tokeniser | hard cases right | words found | pieces that are words | µs per statement |"
                + " × SimpleTokenizer |");
        System.out.println("|---|---|---|---|---|---|");
        choice.tokenizers.forEach(
                (name, tokenizer) -> System.out.println("| " + name + accuracy(cases, tokenizer) + speed(times, name)));
        System.out.println();
        choice.tokenizers.forEach((name, tokenizer) ->
                System.out.println("- " + name + " fails on: " + String.join(" · ", wrong(cases, tokenizer))));
    }

    private static String accuracy(List<HardCase> cases, Function<String, List<Span>> tokenizer) {
        int right = 0;
        long hits = 0;
        long expected = 0;
        long found = 0;
        for (HardCase hard : cases) {
            List<Span> words = words(hard.text(), tokenizer);
            right += isRight(hard, tokenizer) ? 1 : 0;
            hits += hard.hits(words);
            expected += hard.words().size();
            found += words.size();
        }
        return String.format(
                Locale.ROOT,
                " | %d of %d | %.1f %% | %.1f %%",
                right,
                cases.size(),
                100.0 * hits / expected,
                100.0 * hits / found);
    }

    private static boolean isRight(HardCase hard, Function<String, List<Span>> tokenizer) {
        List<Span> words = words(hard.text(), tokenizer);
        return words.size() == hard.words().size() && hard.hits(words) == words.size();
    }

    private static List<String> wrong(List<HardCase> cases, Function<String, List<Span>> tokenizer) {
        return cases.stream()
                .filter(it -> !isRight(it, tokenizer))
                .map(it -> "`" + it.text() + "`")
                .toList();
    }

    /** The pieces that hold a letter or a digit; the others are punctuation, which every tokenizer may cut as it likes. */
    private static List<Span> words(String text, Function<String, List<Span>> tokenizer) {
        return tokenizer.apply(text).stream()
                .filter(it -> it.in(text).codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private Slices times() {
        var works = new LinkedHashMap<String, ToIntFunction<String>>();
        tokenizers.forEach((name, tokenizer) ->
                works.put(name, text -> tokenizer.apply(text).size()));
        return Slices.of(works);
    }

    private static String speed(Slices times, String name) {
        return String.format(Locale.ROOT, " | %.2f | %.2f |", times.micros(name), times.ratio(name, BASE));
    }
}
