package io.github.crosscut.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts which of the wanted statements were read. One is found if a statement with the same words was read; case, white space,
 * quote style and bullet marks do not matter. Not thread-safe.
 */
final class Score {

    /** A statement that should be read; the case is empty where there is none. */
    record Wanted(String text, String caseId, String kind) {

        static Wanted of(LocatedStatement statement) {
            return new Wanted(
                    statement.statement().text(),
                    statement.caseId() == null ? "" : statement.caseId(),
                    statement.statement().kind().id());
        }
    }

    private final List<String> remarks = new ArrayList<>();
    private int expected;
    private int read;
    private int found;
    private int rightCase;
    private int rightKind;

    /** The marked statements of a file of JSON Lines by the file they are in: {@code file}, {@code text}, {@code case}, {@code kind}. */
    static Map<String, List<Wanted>> gold(Path marked) throws IOException {
        Map<String, List<Wanted>> gold = new TreeMap<>();
        for (String line : Files.readAllLines(marked)) {
            JsonNode statement = new ObjectMapper().readTree(line);
            String caseId = statement.path("case").isNull()
                    ? ""
                    : statement.path("case").asText();
            gold.computeIfAbsent(statement.path("file").asText(), file -> new ArrayList<>())
                    .add(new Wanted(
                            statement.path("text").asText(),
                            caseId,
                            statement.path("kind").asText()));
        }
        return gold;
    }

    void add(List<Wanted> wanted, List<LocatedStatement> statements) {
        Map<String, List<LocatedStatement>> left = new HashMap<>();
        statements.forEach(
                statement -> left.computeIfAbsent(fold(statement.statement().text()), text -> new ArrayList<>())
                        .add(statement));
        expected += wanted.size();
        read += statements.size();
        for (Wanted each : wanted) {
            List<LocatedStatement> same = left.getOrDefault(fold(each.text()), List.of());
            if (same.isEmpty()) {
                remarks.add("missed: " + each.text());
            } else {
                count(each, same.remove(0));
            }
        }
        left.values()
                .forEach(more -> more.forEach(statement ->
                        remarks.add("extra: " + statement.statement().text())));
    }

    /** All of another score. */
    void add(Score other) {
        expected += other.expected;
        read += other.read;
        found += other.found;
        rightCase += other.rightCase;
        rightKind += other.rightKind;
        remarks.addAll(other.remarks);
    }

    private void count(Wanted wanted, LocatedStatement match) {
        Wanted got = Wanted.of(match);
        found++;
        rightCase += wanted.caseId().equals(got.caseId()) ? 1 : 0;
        rightKind += wanted.kind().equals(got.kind()) ? 1 : 0;
        if (!wanted.caseId().equals(got.caseId()) || !wanted.kind().equals(got.kind())) {
            remarks.add("other: [" + wanted.caseId() + ", " + wanted.kind() + "] read as [" + got.caseId() + ", "
                    + got.kind() + "]: " + wanted.text());
        }
    }

    private static String fold(String text) {
        return text.replaceAll("[‘’]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("^[\\s•*–-]+", "")
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    /** What was missed, read too much or filed otherwise; it holds the documents' words. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "expected %4d  read %4d  found %.3f  extra %.3f  right case %.3f  right kind %.3f",
                expected,
                read,
                part(found, expected),
                part(read - found, read),
                part(rightCase, found),
                part(rightKind, found));
    }

    private static double part(int some, int all) {
        return all == 0 ? 0 : (double) some / all;
    }
}
