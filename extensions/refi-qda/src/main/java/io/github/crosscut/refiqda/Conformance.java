package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a file must keep beyond the schema so that programs read it rightly: names that are unique, references that lead
 * somewhere, a known user and a time on every passage and coding, text with LF and without a byte order mark. Programs were
 * seen to lose codings, to shift them silently or to crash where these do not hold.
 */
final class Conformance {

    private final List<String> problems = new ArrayList<>();
    private final Map<UUID, String> guids = new HashMap<>();
    private final Set<UUID> users = new HashSet<>();
    private final Set<UUID> codes = new HashSet<>();
    private final Map<UUID, VariableType> variables = new HashMap<>();
    private final Set<UUID> sources = new HashSet<>();
    private final Set<UUID> selections = new HashSet<>();
    private final Set<UUID> cases = new HashSet<>();

    private Conformance() {}

    /**
     * Looks at a project.
     *
     * @throws NonconformingException with all that is wrong
     */
    static void require(Project project) {
        var check = new Conformance();
        check.project(project);
        check.end();
    }

    /**
     * Looks at a codebook.
     *
     * @throws NonconformingException with all that is wrong
     */
    static void require(Codebook codebook) {
        var check = new Conformance();
        check.codes(codebook.allCodes().toList());
        check.problem(codebook.codes().isEmpty(), "there is no code");
        check.sets(codebook.sets());
        codebook.sets().forEach(set -> check.problem(!set.sources().isEmpty(), "set '" + set.name() + "' has sources"));
        check.end();
    }

    private void end() {
        if (!problems.isEmpty()) {
            throw new NonconformingException(problems);
        }
    }

    private void project(Project project) {
        problem(project.name().isBlank(), "the project has no name");
        project.users().forEach(user -> {
            identifier(user.guid(), "user '" + user.name() + "'");
            users.add(user.guid());
        });
        names("user", project.users().stream().map(User::name));
        UUID maker = project.authorship().creator();
        problem(maker != null && !users.contains(maker), "the project's maker is not among the users");
        changed(project.authorship(), "the project");
        codes(project.allCodes().toList());
        project.variables().forEach(variable -> {
            identifier(variable.guid(), "variable '" + variable.name() + "'");
            variables.put(variable.guid(), variable.type());
        });
        names("variable", project.variables().stream().map(Variable::name));
        names("source", project.sources().stream().map(TextSource::name));
        project.sources().forEach(this::source);
        project.notes().forEach(this::note);
        project.cases().forEach(this::inCase);
        names("case", project.cases().stream().map(Case::name).filter(name -> !name.isEmpty()));
        sets(project.sets());
    }

    private void codes(List<Code> all) {
        names("code", all.stream().map(Code::name));
        for (Code code : all) {
            identifier(code.guid(), "code '" + code.name() + "'");
            codes.add(code.guid());
        }
    }

    private void source(TextSource source) {
        String what = "source '" + source.name() + "'";
        identifier(source.guid(), what);
        sources.add(source.guid());
        text(source.text(), what);
        int length = source.text().codePointCount(0, source.text().length());
        for (Selection selection : source.selections()) {
            String place = what + ", passage [" + selection.start() + ", " + selection.end() + ")";
            identifier(selection.guid(), place);
            selections.add(selection.guid());
            problem(selection.start() == selection.end(), place + " is empty");
            problem(selection.end() > length, place + " ends behind the text");
            made(selection.authorship(), place);
            selection.codings().forEach(coding -> coding(coding, place));
        }
        source.codings().forEach(coding -> coding(coding, what));
        values(source.values(), what);
    }

    private void coding(Coding coding, String where) {
        identifier(coding.guid(), "a coding of " + where);
        problem(!codes.contains(coding.code()), where + " is coded with a code that is not there");
        made(coding.authorship(), "a coding of " + where);
    }

    private void note(Note note) {
        String what = "note '" + note.name() + "'";
        identifier(note.guid(), what);
        problem(note.name().isBlank(), "a note has no name");
        text(note.text(), what);
        made(note.authorship(), what);
    }

    private void inCase(Case one) {
        String what = "case '" + one.name() + "'";
        // A code of the same identifier holds its passages.
        if (!codes.contains(one.guid())) {
            identifier(one.guid(), what);
        } else {
            problem(!cases.add(one.guid()), what + " has the identifier of another case");
        }
        problem(!codes.containsAll(one.codes()), what + " refers to a code that is not there");
        problem(!sources.containsAll(one.sources()), what + " refers to a source that is not there");
        problem(!selections.containsAll(one.selections()), what + " refers to a passage that is not there");
        values(one.values(), what);
    }

    private void sets(List<CodeSet> sets) {
        for (CodeSet set : sets) {
            String what = "set '" + set.name() + "'";
            identifier(set.guid(), what);
            problem(!codes.containsAll(set.codes()), what + " refers to a code that is not there");
            problem(!sources.containsAll(set.sources()), what + " refers to a source that is not there");
        }
        names("set", sets.stream().map(CodeSet::name));
    }

    private void values(List<VariableValue> values, String what) {
        for (VariableValue value : values) {
            VariableType type = variables.get(value.variable());
            problem(type == null, what + " has a value of a variable that is not there");
            problem(type != null && !type.takes(value.value()), what + " has a value that its variable does not take");
        }
    }

    private void text(String text, String what) {
        problem(text.indexOf('\r') >= 0, what + " has lines that do not end with LF alone");
        problem(text.startsWith("\uFEFF"), what + " begins with a byte order mark");
    }

    private void made(Authorship authorship, String what) {
        problem(!users.contains(authorship.creator()), what + " has no known user");
        problem(authorship.created() == null, what + " has no time");
        changed(authorship, what);
    }

    private void changed(Authorship authorship, String what) {
        UUID modifier = authorship.modifier();
        problem(modifier != null && !users.contains(modifier), what + " was changed by a user that is not there");
    }

    private void identifier(UUID guid, String what) {
        String other = guids.putIfAbsent(guid, what);
        problem(other != null, what + " has the identifier of " + other);
    }

    /** Programs that compare names may do so without case. */
    private void names(String kind, Stream<String> names) {
        var seen = new HashSet<String>();
        names.forEach(name -> {
            problem(name.isBlank(), "a " + kind + " has no name");
            problem(!seen.add(name.strip().toLowerCase(Locale.ROOT)), "two of the name '" + name + "': " + kind);
        });
    }

    private void problem(boolean there, String what) {
        if (there) {
            problems.add(what);
        }
    }
}
