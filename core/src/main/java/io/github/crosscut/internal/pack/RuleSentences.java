package io.github.crosscut.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What rules look for, in plain English, by rule name. Read from the rules' source; for a pack in a jar, which ships no
 * source of rules, written at build time and stored beside the pack as {@code rules.tsv}. Loaded when first asked for.
 * Thread-safe.
 */
public final class RuleSentences {

    private static final String NAME = "rules.tsv";

    private static final Pattern RULE =
            Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"[^\\n]*\\n(.*?)^\\s*then\\b", Pattern.DOTALL);
    private static final Pattern LONG_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final Supplier<Map<String, String>> source;
    private volatile @Nullable Map<String, String> loaded;

    private RuleSentences(Supplier<Map<String, String>> source) {
        this.source = source;
    }

    /** The sentences of the rules in some DRL files. */
    static RuleSentences of(Map<String, String> drl) {
        return new RuleSentences(() -> read(drl.values()));
    }

    /** The sentences that stand beside a class; none where there is no such file. */
    static RuleSentences beside(Class<?> anchor) {
        return new RuleSentences(() -> load(anchor));
    }

    /** These, and those of others. */
    RuleSentences and(RuleSentences others) {
        return new RuleSentences(() -> {
            var both = new TreeMap<>(others.all());
            both.putAll(all());
            return both;
        });
    }

    /** The sentence of a rule, or empty where it has none. */
    public Optional<String> of(String rule) {
        return Optional.ofNullable(all().get(rule));
    }

    /** Loaded twice at worst, to the same end. */
    private Map<String, String> all() {
        Map<String, String> all = loaded;
        if (all == null) {
            all = source.get();
            loaded = all;
        }
        return all;
    }

    private static Map<String, String> read(Collection<String> drl) {
        var sentences = new TreeMap<String, String>();
        for (String text : drl) {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                String body = withoutComments(rule.group(2)).replaceFirst("^\\s*when\\b", "");
                sentences.put(rule.group(1), RuleSentence.of(body));
            }
        }
        return sentences;
    }

    /** Comments are found outside of quotes only. */
    private static String withoutComments(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            int comment = line.indexOf("//");
            boolean quoted = comment >= 0
                    && line.substring(0, comment)
                                            .chars()
                                            .filter(it -> it == '"')
                                            .count()
                                    % 2
                            == 1;
            lines.add(comment >= 0 && !quoted ? line.substring(0, comment) : line);
        }
        return LONG_COMMENT.matcher(String.join("\n", lines)).replaceAll(" ");
    }

    /** Writes the sentences of a pack's rules beside its resources. */
    static void write(PackFiles sources, Path resources) throws IOException {
        var lines = new ArrayList<String>();
        read(drl(sources)).forEach((rule, sentence) -> lines.add(rule + "\t" + sentence));
        Files.write(resources.resolve(NAME), lines, UTF_8);
    }

    private static List<String> drl(PackFiles sources) {
        return sources.contents().entrySet().stream()
                .filter(it -> it.getKey().endsWith(".drl"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Map<String, String> load(Class<?> anchor) {
        var sentences = new TreeMap<String, String>();
        try (InputStream in = anchor.getResourceAsStream(NAME)) {
            if (in != null) {
                new String(in.readAllBytes(), UTF_8).lines().forEach(line -> {
                    int tab = line.indexOf('\t');
                    sentences.put(line.substring(0, tab), line.substring(tab + 1));
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the rule pack cannot be read: " + NAME, e);
        }
        return sentences;
    }
}
