package io.github.crosscut.internal.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The source files of a pack.
 *
 * @param name where they come from, for messages
 * @param contents text with LF line ends by path, relative to the pack, with {@code /}; sorted
 */
record PackFiles(String name, SortedMap<String, String> contents) {

    private static final List<String> ENDINGS = List.of(".properties", ".tsv", ".drl", ".txt");

    /** All source files below a folder; other files are left alone. */
    static PackFiles below(Path folder) throws IOException {
        var contents = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(PackFiles::isSource).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                contents.put(path, normalised(Files.readString(file, UTF_8)));
            }
        }
        return new PackFiles(folder.toString(), contents);
    }

    /** The named files, read from beside a class. */
    static PackFiles beside(Class<?> anchor, List<String> paths) {
        var contents = new TreeMap<String, String>();
        for (String path : paths) {
            try (InputStream in = anchor.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("the jar of the rule pack is incomplete: " + path);
                }
                contents.put(path, normalised(new String(in.readAllBytes(), UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException("the rule pack cannot be read: " + path, e);
            }
        }
        return new PackFiles(anchor.getName(), contents);
    }

    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    /** The text with LF line ends and without a byte order mark. */
    static String normalised(String text) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return withoutMark.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** SHA-256 over all paths and contents in their order, in hexadecimal. */
    String digest() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : contents.entrySet()) {
                sha256.update((file.getKey() + "\n" + file.getValue().length() + "\n").getBytes(UTF_8));
                sha256.update(file.getValue().getBytes(UTF_8));
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
