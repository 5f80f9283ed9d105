package io.github.crosscut.documents;

import io.github.crosscut.Statement;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.read.Layouts;
import io.github.crosscut.documents.internal.structure.Found;
import io.github.crosscut.documents.internal.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Reads review documents into their learning statements. Immutable and thread-safe.
 *
 * <pre>{@code
 * var reader = ReviewReader.of(EnglishModels.analyzer());
 * for (Document document : Document.find(List.of(Path.of("reviews")))) {
 *     Review review = reader.read(document.root(), document.file());
 *     review.statements().forEach(s -> System.out.println(s.caseId() + ": " + s.statement().text()));
 * }
 * }</pre>
 *
 * <p>A statement is a list item (one, however many sentences it has), an item of a table's cell, or a sentence. Headings,
 * row labels, captions, contents, footnotes, web addresses and page furniture are none. A document without statements
 * gives an empty list.
 */
public final class ReviewReader {

    private final TextAnalyzer analyzer;

    private ReviewReader(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A reader that splits sentences with this analyzer. */
    public static ReviewReader of(TextAnalyzer analyzer) {
        return new ReviewReader(Objects.requireNonNull(analyzer, "analyzer"));
    }

    /**
     * Reads a file, which is UTF-8 or else windows-1252.
     *
     * @param root the folder below which the file's path names the review; or the file itself, which its own name then names
     * @throws DocumentException if the file's suffix is not that of a {@link Format}, if it cannot be read, or if it is no text
     */
    public Review read(Path root, Path file) {
        Document document = new Document(root, file);
        Format format = Format.of(file)
                .orElseThrow(() -> new DocumentException(
                        file,
                        "not a document that can be read; give files that end in "
                                + String.join(", ", Format.allSuffixes())));
        return read(document.name(), Source.read(file), format);
    }

    /**
     * Reads the content of a document; it need not be normalised.
     *
     * @param name the {@link Review#name()}, with which the statements' ids begin
     */
    public Review read(String name, String content, Format format) {
        Layout layout = Layouts.of(content, format);
        Structure.Reading reading = Structure.read(layout, analyzer);
        StatementIds ids = new StatementIds(name);
        List<LocatedStatement> statements = new ArrayList<>();
        for (Found found : reading.statements()) {
            statements.add(located(name, found, ids));
        }
        return new Review(name, reading.title(), layout.text(), statements);
    }

    private static LocatedStatement located(String review, Found found, StatementIds ids) {
        Passage words = found.words();
        Statement statement = Statement.of(ids.next(found.section(), words.text()), words.text(), found.kind());
        return new LocatedStatement(
                review, found.caseId(), found.section(), null, words.start(), words.end(), statement);
    }
}
