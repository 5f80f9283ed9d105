package io.github.crosscut.documents;

import io.github.crosscut.documents.Score.Wanted;
import io.github.crosscut.models.EnglishModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Scores the reader against statements that a person has marked. Not a test: the marked documents are no part of this
 * project. Run it from this module with
 *
 * <pre>{@code
 * mvn test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.crosscut.documents.ExtractionScore -Dexec.args="GOLD.jsonl REVIEWS_FOLDER"
 * }</pre>
 *
 * <p>It prints what was missed and what was read too much, and then the figures.
 */
final class ExtractionScore {

    private ExtractionScore() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<Wanted>> gold = Score.gold(Path.of(args[0]));
        ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
        Path folder = Path.of(args[1]);
        Score score = new Score();
        gold.forEach((file, statements) ->
                score.add(statements, reader.read(folder, folder.resolve(file)).statements()));
        score.remarks().forEach(System.out::println);
        System.out.println(score);
    }
}
