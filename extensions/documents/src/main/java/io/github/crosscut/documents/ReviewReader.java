package io.github.crosscut.documents;

import io.github.crosscut.Statement;
import io.github.crosscut.TextAnalyzer;
import io.github.crosscut.documents.internal.guard.Guard;
import io.github.crosscut.documents.internal.guard.UnreadableException;
import io.github.crosscut.documents.internal.layout.Layout;
import io.github.crosscut.documents.internal.layout.Pages;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.read.Layouts;
import io.github.crosscut.documents.internal.structure.Found;
import io.github.crosscut.documents.internal.structure.Structure;
import io.github.crosscut.documents.internal.table.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * row labels, captions, contents, footnotes, running heads, web addresses and page furniture are none. In CSV, XLSX and JSON
 * Lines each row is one, and its other columns are its attributes. A document without statements gives an empty list; a scan
 * without text is refused.
 *
 * <p>Attributes of a statement, where the document tells them: {@code number} (of a numbered item) and, for recommendations
 * and actions, {@code addressee} (who is to act, as the document names them).
 */
public final class ReviewReader {

    private final TextAnalyzer analyzer;
    private final Limits limits;
    private final @Nullable String textColumn;

    private ReviewReader(TextAnalyzer analyzer, Limits limits, @Nullable String textColumn) {
        this.analyzer = analyzer;
        this.limits = limits;
        this.textColumn = textColumn;
    }

    /** A reader that splits sentences with this analyzer, within {@link Limits#DEFAULT}. */
    public static ReviewReader of(TextAnalyzer analyzer) {
        return new ReviewReader(Objects.requireNonNull(analyzer, "analyzer"), Limits.DEFAULT, null);
    }

    /** This reader with other limits. */
    public ReviewReader within(Limits other) {
        return new ReviewReader(analyzer, Objects.requireNonNull(other, "limits"), textColumn);
    }

    /**
     * This reader, which finds the statements of tables (CSV, XLSX, JSON Lines) in the column or member of this name and not in
     * {@code text}, {@code statement} or {@code learning}. Case and punctuation do not matter.
     */
    public ReviewReader withTextColumn(String name) {
        return new ReviewReader(analyzer, limits, Objects.requireNonNull(name, "name"));
    }

    /**
     * Reads a file of any {@link Format}, which its content tells. Text may be in UTF-8, UTF-16, UTF-32 or windows-1252, or in
     * any encoding that it declares or that its bytes tell.
     *
     * @param root the folder below which the file's path names the review; or the file itself, which its own name then names
     * @throws DocumentException if the file is none that is read (the message says what it is), damaged, protected, a scan
     *     without text, or beyond the limits
     */
    public Review read(Path root, Path file) {
        Document document = new Document(root, file);
        try {
            Source source = Source.of(file, limits);
            return source.format().isTable()
                    ? review(document.name(), source.format(), source.rows(textColumn))
                    : review(document.name(), source.format(), source.layout());
        } catch (UnreadableException e) {
            // An interrupt closes files, which then look damaged.
            boolean interrupted = Thread.currentThread().isInterrupted();
            throw new DocumentException(
                    file, interrupted ? "its reading was interrupted" : String.valueOf(e.getMessage()), e.getCause());
        } catch (StackOverflowError e) {
            throw new DocumentException(file, "its parts are nested too deeply; not read for safety");
        }
    }

    /**
     * Reads the content of a document; it need not be normalised.
     *
     * @param name the {@link Review#name()}, with which the statements' ids begin
     * @param format one that {@link Format#isText() is characters and nothing else}
     * @throws DocumentException if the content is beyond the limits, or if a table is broken or has no column of statements
     */
    public Review read(String name, String content, Format format) {
        if (!format.isText()) {
            throw new IllegalArgumentException(format + " is not made of characters; read it from a file");
        }
        try {
            Guard guard = Source.guard(limits);
            if (format.isTable()) {
                return review(name, format, Source.rows(content, format, textColumn, guard));
            }
            guard.characters(content.length());
            return review(name, format, Layouts.of(content, format));
        } catch (UnreadableException e) {
            throw new DocumentException(name, String.valueOf(e.getMessage()));
        }
    }

    private Review review(String name, Format format, Layout layout) {
        Structure.Reading reading = Structure.read(layout, analyzer);
        return new Review(
                name,
                reading.title(),
                layout.text(),
                located(name, reading.statements(), layout.pages()),
                format,
                reading.details(),
                layout.warnings());
    }

    private static Review review(String name, Format format, Rows rows) {
        return new Review(
                name,
                null,
                rows.text(),
                located(name, rows.found(), Pages.NONE),
                format,
                ReviewDetails.NONE,
                List.of());
    }

    private static List<LocatedStatement> located(String review, List<Found> found, Pages pages) {
        StatementIds ids = new StatementIds(review);
        List<LocatedStatement> statements = new ArrayList<>();
        for (Found each : found) {
            Passage words = each.words();
            Statement statement =
                    new Statement(ids.next(each.section(), words.text()), words.text(), each.kind(), each.attributes());
            statements.add(new LocatedStatement(
                    review,
                    each.caseId(),
                    each.section(),
                    pages.at(words.start()).orElse(null),
                    words.start(),
                    words.end(),
                    statement));
        }
        return statements;
    }
}
