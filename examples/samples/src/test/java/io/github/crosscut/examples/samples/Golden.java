package io.github.crosscut.examples.samples;

import static java.util.stream.Collectors.joining;

import io.github.crosscut.CaseClassification;
import io.github.crosscut.CaseMatch;
import io.github.crosscut.Classification;
import io.github.crosscut.Statement;
import io.github.crosscut.ThemeClassifier;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.Document;
import io.github.crosscut.documents.LocatedStatement;
import io.github.crosscut.documents.Review;
import io.github.crosscut.documents.ReviewReader;
import io.github.crosscut.models.EnglishModels;
import io.github.crosscut.rules.SafeguardingThemes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes down what reading and tagging documents gives: a line for each statement under its case and section. */
final class Golden {

    private final ReviewReader reader = ReviewReader.of(EnglishModels.analyzer());
    private final ThemeClassifier classifier = SafeguardingThemes.classifier();
    private final StringBuilder lines =
            new StringBuilder("kind | stance | themes, with a stance of their own | statement\n");

    String of(List<Document> documents) {
        documents.forEach(this::add);
        return lines.toString();
    }

    private void add(Document document) {
        Review review = reader.read(document.root(), document.file());
        line("\n#### " + document.file().getFileName() + ", " + review.title());
        String place = "";
        Map<String, List<Statement>> cases = new LinkedHashMap<>();
        for (LocatedStatement found : review.statements()) {
            if (!place(found).equals(place)) {
                place = place(found);
                line("\n== " + place);
            }
            line(statement(found.statement()));
            if (found.caseId() != null) {
                cases.computeIfAbsent(found.caseId(), id -> new ArrayList<>()).add(found.statement());
            }
        }
        cases.forEach((id, statements) -> addCase(classifier.classifyCase(id, statements)));
    }

    private static String place(LocatedStatement found) {
        String page = found.page() == null ? "" : ", page " + found.page();
        return "case: " + found.caseId() + ", section: " + found.section() + page;
    }

    private String statement(Statement statement) {
        Classification found = classifier.classify(statement);
        String themes = found.matches().stream()
                .map(match -> match.theme() + stance(match, found))
                .collect(joining(", "));
        Map<String, String> attributes = new TreeMap<>(statement.attributes());
        return String.join(" | ", statement.kind().id(), found.stance().id(), themes, statement.text())
                + (attributes.isEmpty() ? "" : " " + attributes);
    }

    private static String stance(ThemeMatch match, Classification found) {
        return match.stance() == found.stance() ? "" : " (" + match.stance().id() + ")";
    }

    private void addCase(CaseClassification found) {
        line("\n== of case " + found.caseId() + " together");
        for (CaseMatch match : found.matches()) {
            line(match.theme() + " by " + match.rule());
        }
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
