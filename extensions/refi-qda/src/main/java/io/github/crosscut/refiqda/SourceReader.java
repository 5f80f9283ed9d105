package io.github.crosscut.refiqda;

import io.github.crosscut.refiqda.SourceDraft.RawSelection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Reads the sources and notes of a project. Not thread-safe. */
final class SourceReader {

    private final XmlIn xml;
    private final Lenient lenient;
    private final PackageFile contents;
    private final Warnings warnings;

    SourceReader(XmlIn xml, Lenient lenient, PackageFile contents, Warnings warnings) {
        this.xml = xml;
        this.lenient = lenient;
        this.contents = contents;
        this.warnings = warnings;
    }

    /** The sources that have text, directly inside the element at which the cursor is. */
    List<SourceDraft> sources() {
        List<SourceDraft> sources = new ArrayList<>();
        xml.children(name -> {
            switch (name) {
                case "TextSource", "PDFSource" -> sources.add(source());
                default -> warnings.add("left out: " + name);
            }
        });
        return sources;
    }

    /** A text; or a PDF, whose text and passages stand in its {@code Representation}. */
    private SourceDraft source() {
        var draft = new SourceDraft(lenient.guid(), lenient.text("name"), lenient.authorship());
        fill(draft);
        return draft;
    }

    private void fill(SourceDraft draft) {
        path().ifPresent(text -> draft.text = text);
        xml.children(child -> {
            switch (child) {
                case "Description" -> draft.description.append(lenient.words());
                case "PlainTextContent" -> draft.text = PlainText.of(xml.text());
                case "PlainTextSelection" -> selection().ifPresent(draft.selections::add);
                case "Representation" -> fill(draft);
                case "Coding" -> coding(Authorship.NONE).ifPresent(draft.codings::add);
                case "VariableValue" -> value().ifPresent(draft.values::add);
                default -> warnings.add("left out: " + child + " of a source");
            }
        });
    }

    private Optional<PlainText> path() {
        return xml.attribute("plainTextPath")
                .filter(path -> !path.isBlank())
                .flatMap(contents::text)
                .map(PlainText::of);
    }

    private Optional<RawSelection> selection() {
        UUID guid = lenient.guid();
        String name = lenient.text("name");
        OptionalInt start = lenient.number("startPosition");
        OptionalInt end = lenient.number("endPosition");
        Authorship authorship = lenient.authorship();
        var description = new StringBuilder();
        List<Coding> codings = new ArrayList<>();
        xml.children(child -> {
            switch (child) {
                case "Description" -> description.append(lenient.words());
                case "Coding" -> coding(authorship).ifPresent(codings::add);
                default -> warnings.add("left out: " + child + " of a passage");
            }
        });
        if (start.isEmpty() || end.isEmpty()) {
            warnings.add("a passage has no positions; left out");
            return Optional.empty();
        }
        return Optional.of(new RawSelection(
                guid, name, start.getAsInt(), end.getAsInt(), description.toString(), codings, authorship));
    }

    /** A coding; who made it is who made its passage where it does not tell. */
    private Optional<Coding> coding(Authorship ofPassage) {
        UUID guid = lenient.guid();
        Authorship authorship = lenient.authorship().orElse(ofPassage);
        if (authorship.creator() == null) {
            warnings.add("a coding has no user");
        }
        List<UUID> codes = new ArrayList<>();
        xml.children(child -> {
            if (child.equals("CodeRef")) {
                lenient.reference("targetGUID").ifPresent(codes::add);
            } else {
                warnings.add("left out: " + child + " of a coding");
            }
        });
        if (codes.isEmpty()) {
            warnings.add("a coding has no code; left out");
        }
        return codes.stream().findFirst().map(code -> new Coding(guid, code, authorship));
    }

    /** What a variable says, at {@code VariableValue}. */
    Optional<VariableValue> value() {
        List<UUID> variables = new ArrayList<>();
        var value = new StringBuilder();
        xml.children(child -> {
            if (child.equals("VariableRef")) {
                lenient.reference("targetGUID").ifPresent(variables::add);
            } else {
                value.append(lenient.words());
            }
        });
        return variables.stream()
                .findFirst()
                .map(variable -> new VariableValue(variable, value.toString().strip()));
    }

    /** The notes directly inside the element at which the cursor is. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        xml.children(name -> {
            SourceDraft draft = source();
            String text = draft.text == null ? draft.description.toString() : draft.text.normal();
            notes.add(new Note(draft.guid, draft.name, text, draft.authorship));
        });
        return notes;
    }
}
