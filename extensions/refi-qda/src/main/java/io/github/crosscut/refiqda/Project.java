package io.github.crosscut.refiqda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one analysis.
 *
 * @param name its name
 * @param origin the program that it comes from; may be empty
 * @param description a memo on it; may be empty
 * @param authorship who made it, and when
 * @param users who codes
 * @param codes the codes at the top
 * @param variables what is told of cases and sources
 * @param cases whom or what sources tell of
 * @param sources the texts
 * @param notes memos
 * @param sets codes and sources that belong together
 */
public record Project(
        String name,
        String origin,
        String description,
        Authorship authorship,
        List<User> users,
        List<Code> codes,
        List<Variable> variables,
        List<Case> cases,
        List<TextSource> sources,
        List<Note> notes,
        List<CodeSet> sets) {

    public Project {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(authorship, "authorship");
        users = List.copyOf(users);
        codes = List.copyOf(codes);
        variables = List.copyOf(variables);
        cases = List.copyOf(cases);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        sets = List.copyOf(sets);
    }

    /** Begins a project of that name. */
    public static Builder builder(String name) {
        return new Builder(name);
    }

    /** All codes, each before those below it. */
    public Stream<Code> allCodes() {
        return codes.stream().flatMap(Code::withAllBelow);
    }

    /** The user of that identifier, or empty where there is none. */
    public Optional<User> user(@Nullable UUID guid) {
        return users.stream().filter(user -> user.guid().equals(guid)).findFirst();
    }

    /** The source of that name, or empty where there is none. */
    public Optional<TextSource> source(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    /** This project with other sources. */
    public Project withSources(List<TextSource> others) {
        return new Project(name, origin, description, authorship, users, codes, variables, cases, others, notes, sets);
    }

    /** Puts a project together; the order in which things are added is kept. Not thread-safe. */
    public static final class Builder {

        private final String name;
        private String origin = "";
        private String description = "";
        private Authorship authorship = Authorship.NONE;
        private final List<User> users = new ArrayList<>();
        private final List<Code> codes = new ArrayList<>();
        private final List<Variable> variables = new ArrayList<>();
        private final List<Case> cases = new ArrayList<>();
        private final List<TextSource> sources = new ArrayList<>();
        private final List<Note> notes = new ArrayList<>();
        private final List<CodeSet> sets = new ArrayList<>();

        private Builder(String name) {
            this.name = name;
        }

        /** The program that it comes from. */
        public Builder origin(String program) {
            origin = program;
            return this;
        }

        /** A memo on it. */
        public Builder description(String memo) {
            description = memo;
            return this;
        }

        /** Who made it, and when. */
        public Builder authorship(Authorship made) {
            authorship = made;
            return this;
        }

        /** One more who codes. */
        public Builder user(User user) {
            users.add(user);
            return this;
        }

        /** One more code at the top. */
        public Builder code(Code code) {
            codes.add(code);
            return this;
        }

        /** One more variable. */
        public Builder variable(Variable variable) {
            variables.add(variable);
            return this;
        }

        /** One more case. */
        public Builder inCase(Case one) {
            cases.add(one);
            return this;
        }

        /** One more text. */
        public Builder source(TextSource source) {
            sources.add(source);
            return this;
        }

        /** One more memo. */
        public Builder note(Note note) {
            notes.add(note);
            return this;
        }

        /** One more set. */
        public Builder set(CodeSet set) {
            sets.add(set);
            return this;
        }

        /** The project so far. */
        public Project build() {
            return new Project(
                    name, origin, description, authorship, users, codes, variables, cases, sources, notes, sets);
        }
    }
}
