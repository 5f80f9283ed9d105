package io.github.crosscut.refiqda;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads a project. Not thread-safe. */
final class ProjectReader {

    private final Warnings warnings = new Warnings();
    private final XmlIn xml;
    private final Lenient lenient;
    private final CodesReader codes;
    private final SourceReader sources;

    private final List<User> users = new ArrayList<>();
    private final List<Code> book = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();
    private final List<SourceDraft> drafts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<CodeSet> sets = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();

    private ProjectReader(XmlIn xml, PackageFile contents) {
        this.xml = xml;
        this.lenient = new Lenient(xml, warnings);
        this.codes = new CodesReader(xml, lenient, warnings);
        this.sources = new SourceReader(xml, lenient, contents, warnings);
    }

    static Reading<Project> read(PackageFile contents) {
        try (InputStream in = contents.xml()) {
            return new ProjectReader(XmlIn.open(in, "its project file"), contents).read();
        } catch (IOException e) {
            throw new DamagedFileException("its project file is damaged");
        }
    }

    private Reading<Project> read() {
        if (!xml.root().equals("Project")) {
            throw new DamagedFileException("it is no project");
        }
        String name = lenient.text("name");
        String origin = lenient.text("origin");
        var authorship = new Authorship(
                lenient.reference("creatingUserGUID").orElse(null),
                lenient.time("creationDateTime"),
                lenient.reference("modifyingUserGUID").orElse(null),
                lenient.time("modifiedDateTime"));
        xml.children(this::part);
        List<TextSource> placed = new Placing(warnings).place(drafts);
        warnOfUnknownUsers(placed);
        var project = new Project(
                name, origin, description.toString(), authorship, users, book, variables, cases, placed, notes, sets);
        return new Reading<>(project, warnings.list());
    }

    private void part(String name) {
        switch (name) {
            case "Users" -> xml.children(child -> users.add(new User(lenient.guid(), lenient.text("name"))));
            case "CodeBook" -> codeBook();
            case "Variables" -> xml.children(child -> variables.add(variable()));
            case "Cases" -> xml.children(child -> cases.add(inCase()));
            case "Sources" -> drafts.addAll(sources.sources());
            case "Notes" -> notes.addAll(sources.notes());
            case "Sets" -> sets.addAll(codes.sets());
            case "Description" -> description.append(lenient.words());
            default -> warnings.add("left out: " + name);
        }
    }

    private void codeBook() {
        xml.children(child -> {
            if (child.equals("Codes")) {
                book.addAll(codes.codes());
            } else {
                warnings.add("left out: " + child + " of the code book");
            }
        });
    }

    private Variable variable() {
        UUID guid = lenient.guid();
        String name = lenient.text("name");
        VariableType type = VariableType.of(lenient.text("typeOfVariable")).orElse(VariableType.TEXT);
        var memo = new StringBuilder();
        xml.children(child -> {
            if (child.equals("Description")) {
                memo.append(lenient.words());
            }
        });
        return new Variable(guid, name, type, memo.toString());
    }

    private Case inCase() {
        UUID guid = lenient.guid();
        String name = lenient.text("name");
        var memo = new StringBuilder();
        List<UUID> itsCodes = new ArrayList<>();
        List<VariableValue> values = new ArrayList<>();
        List<UUID> itsSources = new ArrayList<>();
        List<UUID> selections = new ArrayList<>();
        xml.children(child -> {
            switch (child) {
                case "Description" -> memo.append(lenient.words());
                case "CodeRef" -> lenient.reference("targetGUID").ifPresent(itsCodes::add);
                case "VariableValue" -> sources.value().ifPresent(values::add);
                case "SourceRef" -> lenient.reference("targetGUID").ifPresent(itsSources::add);
                case "SelectionRef" -> lenient.reference("targetGUID").ifPresent(selections::add);
                default -> warnings.add("left out: " + child + " of a case");
            }
        });
        return new Case(guid, name, memo.toString(), itsCodes, values, itsSources, selections);
    }

    private void warnOfUnknownUsers(List<TextSource> placed) {
        Set<UUID> known = new HashSet<>();
        users.forEach(user -> known.add(user.guid()));
        placed.stream()
                .flatMap(source -> Stream.concat(
                        source.codings().stream(), source.selections().stream().flatMap(it -> it.codings().stream())))
                .map(coding -> coding.authorship().creator())
                .filter(user -> user != null && !known.contains(user))
                .forEach(user -> warnings.add("a coding's user is not among the users"));
    }
}
