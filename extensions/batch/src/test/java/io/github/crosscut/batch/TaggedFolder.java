package io.github.crosscut.batch;

import static io.github.crosscut.batch.Shell.crosscut;
import static io.github.crosscut.batch.Shell.tiny;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.crosscut.batch.Shell.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Documents and the folder that they are tagged into with the tiny pack.
 *
 * @param in the documents
 * @param out the archive and the results
 */
record TaggedFolder(Path in, Path out) {

    /** Folders below another one; that of the documents is made. */
    static TaggedFolder below(Path folder) throws IOException {
        return new TaggedFolder(Files.createDirectories(folder.resolve("in")), folder.resolve("out"));
    }

    /** The same with the documents {@code wren.txt}, {@code lark.txt} and a dozen more in it. */
    static TaggedFolder withFourteenReviews(Path folder) throws IOException {
        TaggedFolder made = below(folder);
        made.write("wren.txt", "CMR ONE\n\n- The nurse never asked Fern.\n- It went well.\n");
        made.write("lark.txt", "CMR TWO\n\n- There was drinking at home.\n- A blow fell.\n");
        for (int i = 0; i < 12; i++) {
            made.write("more" + i + ".md", "There was drinking. He failed to ask the child " + i + ".\n");
        }
        return made;
    }

    /** Writes a document of {@link #in}. */
    void write(String name, String text) throws IOException {
        Files.writeString(in.resolve(name), text);
    }

    /** Tags all documents. */
    Run tag(String... more) {
        return tiny("", all(new String[] {"tag", in.toString(), "--out", out.toString()}, more));
    }

    /** Runs a command on the archive. */
    Run from(String... command) {
        return crosscut(all(command, "--from", out.toString()));
    }

    /** Runs a command on the archive that wants to know its rules. */
    Run fromWithRules(String... command) {
        return tiny("", all(command, "--from", out.toString()));
    }

    private static String[] all(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    /** The text of a result. */
    String result(String name) throws IOException {
        return Files.readString(out.resolve(name));
    }

    /** The id of the only statement that holds these words. */
    String id(String words) {
        String found = from("search", "--text", words).out();
        assertThat(found).hasLineCount(1);
        return found.replaceFirst("(?s)^\\{\"id\":\"([^\"]+)\".*", "$1");
    }

    /** The results in a folder but for the times; neither archives, whose keys tell the order in which things were finished. */
    static Map<String, String> results(Path folder) throws IOException {
        var results = new TreeMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = Objects.toString(file.getFileName());
                if (!name.contains("archive")) {
                    results.put(name, Files.readString(file).replaceAll("\"(started|finished)\" : \"[^\"]+\"", ""));
                }
            }
        }
        return results;
    }
}
