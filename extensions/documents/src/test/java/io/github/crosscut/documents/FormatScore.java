package io.github.crosscut.documents;

import io.github.crosscut.documents.Score.Wanted;
import io.github.crosscut.models.EnglishModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores the reading of documents in other formats against the reading of the same documents as text, and against marked
 * statements where there are some. Not a test: the documents are no part of this project. {@code formats.sh} beside the
 * benchmarks renders them and runs it.
 *
 * <p>Arguments: the folder of texts; then folders of the same documents in one other format each, {@code a.pdf} for
 * {@code a.txt}; {@code --gold FILE} of JSON Lines as in {@link ExtractionScore}; {@code --show} to print what differs.
 */
final class FormatScore {

    private final ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
    private final Path texts;
    private final Map<String, List<Wanted>> gold;
    private final boolean show;

    private FormatScore(Path texts, Map<String, List<Wanted>> gold, boolean show) {
        this.texts = texts;
        this.gold = gold;
        this.show = show;
    }

    public static void main(String[] args) throws IOException {
        List<Path> folders = new ArrayList<>();
        Map<String, List<Wanted>> gold = Map.of();
        boolean show = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--gold" -> gold = Score.gold(Path.of(args[++i]));
                case "--show" -> show = true;
                default -> folders.add(Path.of(args[i]));
            }
        }
        FormatScore score = new FormatScore(folders.get(0), gold, show);
        for (Path folder : folders.subList(1, folders.size())) {
            score.print(folder);
        }
    }

    private void print(Path folder) throws IOException {
        Score byText = new Score();
        Score byGold = new Score();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = new Document(folder, file).name();
                Path text = texts.resolve(name + ".txt");
                if (Files.exists(text)) {
                    print(file, text, byText, byGold);
                }
            }
        }
        System.out.println(folder.getFileName() + ", by the text version: " + byText);
        if (!gold.isEmpty()) {
            System.out.println(folder.getFileName() + ", by hand:             " + byGold);
        }
    }

    private void print(Path file, Path text, Score byText, Score byGold) {
        Review read = reader.read(file, file);
        Score score = new Score();
        score.add(reader.read(text, text).statements().stream().map(Wanted::of).toList(), read.statements());
        byText.add(score);
        System.out.println("  " + file.getFileName() + "  " + score);
        if (show) {
            score.remarks().forEach(remark -> System.out.println("    " + remark));
        }
        List<Wanted> marked = gold.get(String.valueOf(text.getFileName()));
        if (marked != null) {
            byGold.add(marked, read.statements());
        }
    }
}
