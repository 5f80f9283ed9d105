package io.github.crosscut.examples.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The prose of a sample and how it is printed.
 *
 * @param name of the file to make, with its suffix
 * @param settings {@code head} and {@code foot} of every page; {@code columns}, {@code contents}, {@code justified}, {@code serif}
 * @param blocks the prose
 * @param notes footnotes by their numbers
 */
record Sample(String name, Map<String, String> settings, List<Block> blocks, Map<String, List<Run>> notes) {

    /** Every sample that is made, by its file's name. */
    static final List<String> NAMES = List.of(
            "aldermoor-rapid-reviews.txt",
            "brindle-board-response.docx",
            "heronsgate-themed-paper.docx",
            "kestrel-executive-summary.pdf",
            "oakmere-case-digest.pdf",
            "tidewell-newsletter.pdf",
            "whinfell-briefing.html");

    /** A sample of the resources: lines of settings, an empty line, then Markdown. */
    static Sample of(String name) {
        String source = source(name + ".md");
        int body = source.indexOf("\n\n");
        Map<String, String> settings = new TreeMap<>();
        for (String line : source.substring(0, body).split("\n", -1)) {
            int colon = line.indexOf(':');
            settings.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        List<Block> blocks = new ArrayList<>();
        Map<String, List<Run>> notes = new TreeMap<>();
        new MarkdownProse(blocks, notes).read(source.substring(body));
        return new Sample(name, Map.copyOf(settings), List.copyOf(blocks), Map.copyOf(notes));
    }

    private static String source(String resource) {
        try (InputStream in = Objects.requireNonNull(Sample.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A setting, or empty text. */
    String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    /** Whether a setting says yes. */
    boolean is(String key) {
        return setting(key).equals("yes");
    }

    /** The title. */
    String title() {
        return headings().get(0).words();
    }

    /** All headings, in order. */
    List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }

    /** A footnote. */
    List<Run> note(Run number) {
        return Objects.requireNonNull(notes.get(number.words()), number.words());
    }
}
