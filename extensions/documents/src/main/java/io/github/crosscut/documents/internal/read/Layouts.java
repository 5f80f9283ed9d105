package io.github.crosscut.documents.internal.read;

import io.github.crosscut.documents.Format;
import io.github.crosscut.documents.internal.layout.Layout;

/** The door to the readers of characters: picks the one for a format. */
public final class Layouts {

    private Layouts() {}

    /** The layout of a document's content. Markdown in a plain text is read as Markdown. */
    public static Layout of(String content, Format format) {
        String text = Normal.text(content);
        return switch (format) {
            case TEXT -> MarkdownSigns.in(text) ? MarkdownReader.read(text) : TextReader.read(text);
            case MARKDOWN -> MarkdownReader.read(text);
            case HTML -> HtmlReader.read(text);
            case PDF, DOCX, DOC, ODT, CSV, XLSX, JSON_LINES ->
                throw new IllegalArgumentException(format + " is no format of running text");
        };
    }
}
