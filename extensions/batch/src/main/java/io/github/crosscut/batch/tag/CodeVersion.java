package io.github.crosscut.batch.tag;

import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.refiqda.RefiQda;
import io.github.crosscut.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The version of what reads documents, of what tags statements and of what writes results: that of the jar and a fingerprint of its bytes. A version
 * alone would not tell two builds of one snapshot apart, and a re-run would keep what the older one did.
 */
public final class CodeVersion {

    /** Digits of a fingerprint: two builds are equal by chance once in 10<sup>14</sup>. */
    private static final int DIGITS = 12;

    private CodeVersion() {}

    /** What reads documents. */
    public static String reader() {
        return of(ReviewReader.class);
    }

    /** What applies a pack's rules to statements. */
    public static String engine() {
        return of(ThemeClassifier.class) + " " + of(EnglishModels.class);
    }

    /** What writes results: this program, the report and the REFI-QDA library. */
    static String writer() {
        return of(CodeVersion.class) + " " + of(Report.class) + " " + of(RefiQda.class);
    }

    private static String of(Class<?> type) {
        String version = Objects.requireNonNullElse(type.getPackage().getImplementationVersion(), "development");
        return version + "+" + fingerprint(type).substring(0, DIGITS);
    }

    private static String fingerprint(Class<?> type) {
        try {
            Path code = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isDirectory(code) ? ofFolder(code) : Sha256.of(code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not a place of classes: " + type, e);
        }
    }

    private static String ofFolder(Path folder) throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file))
                        .append(' ')
                        .append(Sha256.of(file))
                        .append('\n');
            }
        }
        return Sha256.of(all.toString());
    }
}
