package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A source while it is read: its positions are as the file has them. Not thread-safe. */
final class SourceDraft {

    final UUID guid;
    final String name;
    final Authorship authorship;
    final StringBuilder description = new StringBuilder();
    final List<RawSelection> selections = new ArrayList<>();
    final List<Coding> codings = new ArrayList<>();
    final List<VariableValue> values = new ArrayList<>();

    @Nullable
    PlainText text;

    SourceDraft(UUID guid, String name, Authorship authorship) {
        this.guid = guid;
        this.name = name;
        this.authorship = authorship;
    }

    /** A passage with its positions as the file has them. */
    record RawSelection(
            UUID guid,
            String name,
            int start,
            int end,
            String description,
            List<Coding> codings,
            Authorship authorship) {}

    /** The source with its passages in their places. */
    TextSource with(PlainText words, List<Selection> placed) {
        return new TextSource(guid, name, words.normal(), description.toString(), placed, codings, values, authorship);
    }
}
