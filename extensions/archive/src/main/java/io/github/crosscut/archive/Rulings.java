package io.github.crosscut.archive;

import io.github.crosscut.Grade;
import io.github.crosscut.Outcome;
import io.github.crosscut.Span;
import io.github.crosscut.Stance;
import io.github.crosscut.ThemeMatch;
import io.github.crosscut.documents.LocatedStatement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks decisions against what the archive holds, and takes them. Not thread-safe. */
final class Rulings {

    private final Database database;
    private final DecisionLog log;

    Rulings(Database database) {
        this.database = database;
        this.log = new DecisionLog(database);
    }

    Decision take(Ruling ruling) {
        ArchivedStatement statement = statement(ruling.statementId());
        requireTheme(ruling.theme());
        requireWords("who decides (--by)", ruling.by());
        Optional<Decision> standing = log.standing(ruling.statementId(), ruling.theme());
        Optional<ThemeMatch> tag = tag(statement, ruling.theme());
        requireFit(ruling, standing, tag);
        LocatedStatement place = statement.place();
        String text = place.statement().text();
        Span span = span(ruling, standing, tag, text);
        Long undone =
                ruling.verdict() == Verdict.UNDO ? standing.map(Decision::key).orElse(null) : null;
        return log.add(ruling, place.review(), span, span.in(text), stance(ruling, standing), undone);
    }

    /** A tag that is confirmed or moved keeps the stance that somebody told. */
    private static @Nullable Stance stance(Ruling ruling, Optional<Decision> standing) {
        boolean keeps = ruling.verdict() == Verdict.CONFIRM || ruling.verdict() == Verdict.MOVE;
        return ruling.stance() == null && keeps ? standing.map(Decision::stance).orElse(null) : ruling.stance();
    }

    private ArchivedStatement statement(String id) {
        List<Long> keys = database.query(
                "SELECT statement_key FROM statement WHERE statement_id = ? LIMIT 1", row -> row.getLong(1), id);
        return new StatementLoader(database)
                .load(keys).stream()
                        .findFirst()
                        .orElseThrow(() -> new ArchiveException(
                                "no statement '" + id + "' in this archive; search tells the ids"));
    }

    private void requireTheme(String theme) {
        if (database.query("SELECT 1 FROM theme WHERE id = ?", row -> row.getInt(1), theme)
                .isEmpty()) {
            throw new ArchiveException("no theme '" + theme + "' in this archive; 'crosscut themes' lists them");
        }
    }

    private static void requireWords(String what, String given) {
        if (given.isBlank()) {
            throw new ArchiveException(what + " must be told");
        }
    }

    private static void requireFit(Ruling ruling, Optional<Decision> standing, Optional<ThemeMatch> tag) {
        boolean holds = standing.map(it -> it.verdict() != Verdict.REJECT)
                .orElse(tag.isPresent() && tag.get().grade() != Grade.SUGGESTED);
        boolean known = tag.isPresent() || standing.isPresent();
        String subject = "statement '" + ruling.statementId() + "', theme '" + ruling.theme() + "': ";
        switch (ruling.verdict()) {
            case CONFIRM, REJECT -> require(known, subject + "there is no tag to decide on; 'add' adds one");
            case ADD -> require(!holds, subject + "is tagged already; 'confirm' confirms it");
            case MOVE -> {
                require(holds, subject + "there is no tag to move; 'add' adds one");
                require(ruling.span() != null, subject + "'move' needs the words' place (--span start-end)");
            }
            case UNDO -> require(standing.isPresent(), subject + "there is no decision to undo");
        }
        boolean tells = ruling.verdict() != Verdict.REJECT && ruling.verdict() != Verdict.UNDO;
        require(tells || ruling.stance() == null, subject + "a stance belongs to a tag that holds");
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new ArchiveException(otherwise);
        }
    }

    private static Span span(Ruling ruling, Optional<Decision> standing, Optional<ThemeMatch> tag, String text) {
        Span given = ruling.span();
        if (given != null) {
            require(
                    given.length() > 0 && given.end() <= text.length(),
                    "no words at " + given.start() + "-" + given.end() + "; the statement has " + text.length()
                            + " characters");
            return given;
        }
        Optional<Span> decided = standing.map(Decision::span).filter(it -> it.end() <= text.length());
        return Stream.of(decided, tag.map(Rulings::evidence))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(new Span(0, text.length()));
    }

    /** From the first of the words behind a tag to the last. */
    private static Span evidence(ThemeMatch tag) {
        int start =
                tag.evidence().stream().mapToInt(it -> it.span().start()).min().orElse(0);
        int end = tag.evidence().stream().mapToInt(it -> it.span().end()).max().orElse(start);
        return new Span(start, end);
    }

    private static Optional<ThemeMatch> tag(ArchivedStatement statement, @Nullable String theme) {
        if (!(statement.outcome() instanceof Outcome.Classified it)) {
            return Optional.empty();
        }
        return Stream.concat(it.classification().matches().stream(), it.classification().review().stream())
                .filter(match -> match.theme().equals(theme))
                .findFirst();
    }
}
