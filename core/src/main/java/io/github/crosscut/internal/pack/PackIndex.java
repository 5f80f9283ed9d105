package io.github.crosscut.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of what a pack in a jar holds, made at build time and stored beside the pack as {@code pack.index}.
 *
 * @param digest SHA-256 over the pack's sources, DRL included, in hexadecimal
 * @param files the pack's source files but for DRL, relative to the pack
 */
public record PackIndex(String digest, List<String> files) {

    private static final String NAME = "pack.index";

    public PackIndex {
        files = List.copyOf(files);
    }

    /**
     * Writes the index of a pack, and what its rules say in plain English.
     *
     * @param source the folder with the pack's sources
     * @param resources the folder that the pack's resources were copied to
     * @param modelList the file in which Drools' Maven plugin lists the model classes
     * @return the model classes
     */
    public static List<String> write(Path source, Path resources, Path modelList) throws IOException {
        PackFiles sources = PackFiles.below(source);
        var lines = new ArrayList<String>();
        lines.add("digest " + sources.digest());
        List<String> modelClasses = Files.readAllLines(modelList).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("Drools-Model-Version"))
                .map(String::strip)
                .toList();
        for (String file : sources.contents().keySet()) {
            if (!file.endsWith(".drl")) {
                lines.add("file " + file);
            }
        }
        Files.write(resources.resolve(NAME), lines, UTF_8);
        RuleSentences.write(sources, resources);
        return modelClasses;
    }

    static PackIndex beside(Class<?> anchor) {
        try (InputStream in = anchor.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new IllegalStateException("the jar of the rule pack is incomplete: " + NAME);
            }
            return of(new String(in.readAllBytes(), UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the rule pack cannot be read: " + NAME, e);
        }
    }

    private static PackIndex of(List<String> lines) {
        return new PackIndex(values(lines, "digest ").get(0), values(lines, "file "));
    }

    private static List<String> values(List<String> lines, String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()))
                .toList();
    }
}
