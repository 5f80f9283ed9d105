package io.github.crosscut.refiqda;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The ZIP of a project. Files are found by name in whatever case; nothing is unpacked to disk. Not thread-safe. */
final class PackageFile implements Closeable {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    /** The schemes that REFI-QDA gives to paths within a project; what else stands before a colon belongs to the name. */
    private static final Pattern SCHEME = Pattern.compile("^(internal|relative):/*", Pattern.CASE_INSENSITIVE);

    /** A path of the computer that wrote the project, or an address. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("/|[A-Za-z]:|(absolute|file|https?):", Pattern.CASE_INSENSITIVE);

    private final ZipFile zip;
    private final Limits limits;

    /** By name in lower case, {@code /} between folders. */
    private final Map<String, ZipEntry> entries = new HashMap<>();

    /** The same names by what stands behind their last slash. */
    private final Map<String, List<String>> byFile = new HashMap<>();

    private long textBytes;

    private PackageFile(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static PackageFile open(Path file, Limits limits) {
        if (!Files.isRegularFile(file)) {
            throw new DamagedFileException("there is no such file");
        }
        try {
            var opened = new PackageFile(new ZipFile(file.toFile(), StandardCharsets.UTF_8), limits);
            opened.list();
            return opened;
        } catch (ZipException e) {
            throw new DamagedFileException("it is no ZIP file, or is damaged or cut off");
        } catch (IOException e) {
            throw new DamagedFileException("it cannot be read", e);
        }
    }

    private void list() throws IOException {
        try {
            if (zip.size() > limits.entries()) {
                throw new RefusedFileException(
                        "it holds more than " + limits.entries() + " files; not read for safety");
            }
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName().replace('\\', '/');
                if (leadsOut(name)) {
                    throw new RefusedFileException("it holds a file whose path leads out of it; not read for safety");
                }
                if (entries.put(name.toLowerCase(Locale.ROOT), entry) != null) {
                    throw new RefusedFileException("it holds two files of one name; not read for safety");
                }
            }
            entries.keySet().stream()
                    .filter(name -> !name.startsWith("__macosx/"))
                    .sorted()
                    .forEach(name -> byFile.computeIfAbsent(file(name), it -> new ArrayList<>())
                            .add(name));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || DRIVE.matcher(path).matches()
                || List.of(path.split("/", -1)).contains("..");
    }

    /** The project's XML: the only {@code .qde}, or of several the one called {@code project.qde}. */
    InputStream xml() {
        List<String> found = entries.keySet().stream()
                .filter(name -> name.endsWith(".qde") && !name.startsWith("__macosx/"))
                .sorted()
                .toList();
        List<String> named = found.stream()
                .filter(name -> name.equals("project.qde") || name.endsWith("/project.qde"))
                .toList();
        List<String> chosen = found.size() == 1 ? found : named;
        if (chosen.size() != 1) {
            throw new DamagedFileException(
                    found.isEmpty() ? "it is no project: it holds no .qde file" : "it holds several .qde files");
        }
        return stream(chosen.get(0), limits.xmlBytes());
    }

    /**
     * The bytes of a text.
     *
     * @param path as the XML has it, with or without {@code internal://} or {@code relative:///}
     * @return empty where the package does not hold it, as where it names a file of the computer that wrote it
     */
    Optional<byte[]> text(String path) {
        String plain = path.replace('\\', '/').replace("%20", " ");
        String name = SCHEME.matcher(plain).replaceFirst("");
        if (isElsewhere(plain) || isElsewhere(name)) {
            return Optional.empty();
        }
        if (leadsOut(name)) {
            throw new RefusedFileException("a source's path leads out of it; not read for safety");
        }
        return find(name.toLowerCase(Locale.ROOT)).map(this::bytes);
    }

    /** Whether a path is that of a file outside. None is ever read, and to name one is no harm. */
    private static boolean isElsewhere(String path) {
        return ELSEWHERE.matcher(path).lookingAt();
    }

    /** Below any folder: the whole package may stand in one, and the folder of sources may have any name. */
    private Optional<String> find(String name) {
        return byFile.getOrDefault(file(name), List.of()).stream()
                .filter(it -> it.equals(name) || it.endsWith("/" + name))
                .findFirst();
    }

    private static String file(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private byte[] bytes(String name) {
        try (InputStream in = stream(name, limits.textBytes())) {
            byte[] bytes = in.readAllBytes();
            textBytes += bytes.length;
            if (textBytes > limits.allTextBytes()) {
                throw new RefusedFileException(
                        "its texts are larger than " + limits.allTextBytes() + " bytes; not read for safety");
            }
            return bytes;
        } catch (IOException e) {
            throw new DamagedFileException("a source is damaged");
        }
    }

    private InputStream stream(String name, long most) {
        ZipEntry entry = entries.get(name);
        try {
            InputStream in = entry == null ? null : zip.getInputStream(entry);
            if (in == null) {
                throw new DamagedFileException("it is damaged");
            }
            return new Capped(in, most, "a file in it");
        } catch (IOException e) {
            throw new DamagedFileException("it is damaged, or locked with a password");
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new DamagedFileException("it cannot be read", e);
        }
    }
}
