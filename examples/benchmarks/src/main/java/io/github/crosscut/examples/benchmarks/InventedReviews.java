package io.github.crosscut.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Prints invented reviews as PDF into a folder: {@code InventedReviews FOLDER DOCUMENTS PAGES}. */
public final class InventedReviews {

    private InventedReviews() {}

    /** Prints them; the same numbers give the same words. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        int documents = Integer.parseInt(args[1]);
        int pages = Integer.parseInt(args[2]);
        for (int i = 1; i <= documents; i++) {
            Path file = folder.resolve(String.format(Locale.ROOT, "review-%04d.pdf", i));
            InventedReview.print(file, pages, i);
        }
    }
}
