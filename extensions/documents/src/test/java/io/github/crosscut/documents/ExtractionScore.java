package io.github.crosscut.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crosscut.models.EnglishModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the reader against statements that a person has marked. Not a test: the marked documents are no part of this
 * project. Run it from this module with
 *
 * <pre>{@code
 * mvn test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=io.github.crosscut.documents.ExtractionScore -Dexec.args="GOLD.jsonl REVIEWS_FOLDER"
 * }</pre>
 *
 * <p>The file has an object a line: {@code file} (in the folder), {@code text}, {@code case} (or null) and {@code kind}.
 * A statement is found if one with the same words was read from its file; case, white space, quote style and bullet marks
 * do not matter. It prints what was missed and what was read too much, and then the figures.
 */
final class ExtractionScore {

    private int expected;
    private int read;
    private int found;
    private int rightCase;
    private int rightKind;

    private ExtractionScore() {}

    public static void main(String[] args) throws IOException {
        Map<String, List<JsonNode>> gold = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            JsonNode statement = new ObjectMapper().readTree(line);
            gold.computeIfAbsent(statement.path("file").asText(), file -> new ArrayList<>())
                    .add(statement);
        }
        ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
        Path folder = Path.of(args[1]);
        ExtractionScore score = new ExtractionScore();
        gold.forEach((file, statements) ->
                score.add(statements, reader.read(folder, folder.resolve(file)).statements()));
        System.out.println(score);
    }

    private void add(List<JsonNode> gold, List<LocatedStatement> statements) {
        List<LocatedStatement> left = new ArrayList<>(statements);
        expected += gold.size();
        read += statements.size();
        for (JsonNode wanted : gold) {
            String text = fold(wanted.path("text").asText());
            LocatedStatement match = left.stream()
                    .filter(statement -> fold(statement.statement().text()).equals(text))
                    .findFirst()
                    .orElse(null);
            if (match == null) {
                System.out.println("missed: " + wanted.path("text").asText());
            } else {
                left.remove(match);
                count(wanted, match);
            }
        }
        left.forEach(statement ->
                System.out.println("extra: " + statement.statement().text()));
    }

    private void count(JsonNode wanted, LocatedStatement match) {
        String caseId = wanted.path("case").isNull() ? "" : wanted.path("case").asText();
        found++;
        rightCase += caseId.equals(match.caseId() == null ? "" : match.caseId()) ? 1 : 0;
        rightKind +=
                wanted.path("kind").asText().equals(match.statement().kind().id()) ? 1 : 0;
    }

    private static String fold(String text) {
        return text.replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("^[\\s•*–-]+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "expected %d, read %d%nfound %.3f (%d)%nextra %.3f (%d)%nright case %.3f%nright kind %.3f",
                expected,
                read,
                (double) found / expected,
                found,
                (double) (read - found) / read,
                read - found,
                (double) rightCase / found,
                (double) rightKind / found);
    }
}
