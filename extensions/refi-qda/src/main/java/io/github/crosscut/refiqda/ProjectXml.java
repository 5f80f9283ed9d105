package io.github.crosscut.refiqda;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes the XML of a project. The schema fixes the order of elements, and forbids containers without content. */
final class ProjectXml {

    static final String PROJECT = "urn:QDA-XML:project:1.0";

    private final Project project;
    private final Ends ends;
    private final XmlOut out;
    private final Map<UUID, VariableType> types = new HashMap<>();

    ProjectXml(Project project, Ends ends, XmlOut out) {
        this.project = project;
        this.ends = ends;
        this.out = out;
        project.variables().forEach(variable -> types.put(variable.guid(), variable.type()));
    }

    @FunctionalInterface
    private interface Part<T> {
        void write(T part) throws IOException;
    }

    void write() throws IOException {
        Authorship made = project.authorship();
        out.start("Project")
                .attribute("xmlns", PROJECT)
                .attribute("name", project.name())
                .attribute("origin", CodesXml.given(project.origin()))
                .attribute("creatingUserGUID", made.creator())
                .attribute("creationDateTime", time(made.created()))
                .attribute("modifyingUserGUID", made.modifier())
                .attribute("modifiedDateTime", time(made.modified()));
        all("Users", project.users(), this::user);
        if (!project.codes().isEmpty()) {
            out.start("CodeBook");
            CodesXml.writeCodes(project.codes(), out);
            out.end();
        }
        all("Variables", project.variables(), this::variable);
        all("Cases", project.cases(), this::inCase);
        all("Sources", project.sources(), this::source);
        all("Notes", project.notes(), this::note);
        all("Sets", project.sets(), this::set);
        CodesXml.writeDescription(project.description(), out);
        out.end().finish();
    }

    private <T> void all(String container, List<T> parts, Part<T> writer) throws IOException {
        if (!parts.isEmpty()) {
            out.start(container);
            for (T part : parts) {
                writer.write(part);
            }
            out.end();
        }
    }

    private void user(User user) throws IOException {
        out.start("User")
                .attribute("guid", user.guid())
                .attribute("name", user.name())
                .end();
    }

    private void variable(Variable variable) throws IOException {
        out.start("Variable")
                .attribute("guid", variable.guid())
                .attribute("name", variable.name())
                .attribute("typeOfVariable", variable.type().id());
        CodesXml.writeDescription(variable.description(), out);
        out.end();
    }

    private void inCase(Case one) throws IOException {
        out.start("Case").attribute("guid", one.guid()).attribute("name", CodesXml.given(one.name()));
        CodesXml.writeDescription(one.description(), out);
        references("CodeRef", one.codes());
        values(one.values());
        references("SourceRef", one.sources());
        references("SelectionRef", one.selections());
        out.end();
    }

    private void source(TextSource source) throws IOException {
        out.start("TextSource")
                .attribute("guid", source.guid())
                .attribute("name", source.name())
                .attribute("plainTextPath", path(source.guid()));
        authorship(source.authorship());
        CodesXml.writeDescription(source.description(), out);
        CodePoints points = CodePoints.of(source.text());
        for (Selection selection : source.selections()) {
            selection(selection, source.text(), points);
        }
        for (Coding coding : source.codings()) {
            coding(coding);
        }
        values(source.values());
        out.end();
    }

    private void selection(Selection selection, String text, CodePoints points) throws IOException {
        String words = text.substring(points.toUtf16(selection.start()), points.toUtf16(selection.end()));
        out.start("PlainTextSelection")
                .attribute("guid", selection.guid())
                .attribute("name", selection.name().isEmpty() ? words : selection.name())
                .attribute("startPosition", selection.start())
                .attribute("endPosition", ends == Ends.INCLUSIVE ? selection.end() - 1 : selection.end());
        authorship(selection.authorship());
        CodesXml.writeDescription(selection.description(), out);
        for (Coding coding : selection.codings()) {
            coding(coding);
        }
        out.end();
    }

    private void coding(Coding coding) throws IOException {
        out.start("Coding")
                .attribute("guid", coding.guid())
                .attribute("creatingUser", coding.authorship().creator())
                .attribute("creationDateTime", time(coding.authorship().created()));
        references("CodeRef", List.of(coding.code()));
        out.end();
    }

    private void note(Note note) throws IOException {
        out.start("Note")
                .attribute("guid", note.guid())
                .attribute("name", note.name())
                .attribute("plainTextPath", path(note.guid()));
        authorship(note.authorship());
        out.end();
    }

    private void set(CodeSet set) throws IOException {
        out.start("Set").attribute("guid", set.guid()).attribute("name", set.name());
        CodesXml.writeDescription(set.description(), out);
        references("MemberCode", set.codes());
        references("MemberSource", set.sources());
        out.end();
    }

    private void values(List<VariableValue> values) throws IOException {
        for (VariableValue value : values) {
            out.start("VariableValue");
            references("VariableRef", List.of(value.variable()));
            VariableType type = types.getOrDefault(value.variable(), VariableType.TEXT);
            out.text(type.id() + "Value", value.value()).end();
        }
    }

    private void references(String name, List<UUID> targets) throws IOException {
        for (UUID target : targets) {
            out.start(name).attribute("targetGUID", target).end();
        }
    }

    private void authorship(Authorship authorship) throws IOException {
        out.attribute("creatingUser", authorship.creator())
                .attribute("creationDateTime", time(authorship.created()))
                .attribute("modifyingUser", authorship.modifier())
                .attribute("modifiedDateTime", time(authorship.modified()));
    }

    private static String path(UUID guid) {
        return "internal://" + guid + ".txt";
    }

    private static @Nullable Instant time(@Nullable Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.SECONDS);
    }
}
