package io.github.crosscut.documents.internal.pdf;

import io.github.crosscut.documents.internal.layout.Pages;
import io.github.crosscut.documents.internal.layout.Passage;
import io.github.crosscut.documents.internal.read.Normal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The text of a PDF, a line of a page on a line of the text, with a blank line between pages. Not thread-safe. */
final class PdfText {

    private final StringBuilder text = new StringBuilder();
    private final IdentityHashMap<Line, Passage> passages = new IdentityHashMap<>();
    private final List<Integer> starts = new ArrayList<>();

    void beginPage() {
        if (!starts.isEmpty()) {
            text.append('\n');
        }
        starts.add(text.length());
    }

    void add(Line line) {
        String words = Normal.nfc(line.text());
        passages.put(line, Passage.at(text.length(), words));
        text.append(words).append('\n');
    }

    Passage of(Line line) {
        return passages.getOrDefault(line, Passage.EMPTY);
    }

    Pages pages() {
        return new Pages(starts);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
