package io.github.crosscut.examples.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sample reviews that are printed from prose into the folder that is given. */
public final class Samples {

    private Samples() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]));
    }

    /** Writes every sample into a folder; the same bytes each time. */
    static void write(Path folder) throws IOException {
        for (String name : Sample.NAMES) {
            Files.write(folder.resolve(name), printed(Sample.of(name)));
        }
    }

    private static byte[] printed(Sample sample) throws IOException {
        return switch (sample.name().substring(sample.name().lastIndexOf('.'))) {
            case ".pdf" -> PdfPages.of(sample);
            case ".docx" -> WordFile.of(sample);
            case ".html" -> HtmlPage.of(sample);
            default -> TextPages.of(sample);
        };
    }
}
