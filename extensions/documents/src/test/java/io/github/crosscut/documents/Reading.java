package io.github.crosscut.documents;

import io.github.crosscut.models.EnglishModels;
import java.util.List;

/** What the tests read with, and short forms of what is read. */
final class Reading {

    static final ReviewReader READER = ReviewReader.of(EnglishModels.analyzer());

    private Reading() {}

    static Review read(Format format, String content) {
        return READER.read("review", content, format);
    }

    static List<String> texts(Format format, String content) {
        return texts(read(format, content));
    }

    static List<String> texts(Review review) {
        return review.statements().stream()
                .map(found -> found.statement().text())
                .toList();
    }

    /** A row for each statement: case, section, kind and text, parted by bars. */
    static List<String> rows(Format format, String content) {
        return rows(read(format, content));
    }

    static List<String> rows(Review review) {
        return review.statements().stream()
                .map(found -> String.join(
                        " | ",
                        String.valueOf(found.caseId()),
                        String.valueOf(found.section()),
                        found.statement().kind().id(),
                        found.statement().text()))
                .toList();
    }

    /** A document and the statements, or the rows, that it holds. */
    record Sample(String name, Format format, String content, List<String> expected) {

        static Sample of(String name, Format format, String content, String... expected) {
            return new Sample(name, format, content, List.of(expected));
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
