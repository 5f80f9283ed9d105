package io.github.crosscut.refiqda;

import java.time.Instant;
import java.util.List;

/** An invented project that uses everything that can be written. */
final class Samples {

    static final Instant DAY = Instant.parse("2026-11-20T00:00:00Z");
    static final User ANN = User.named("Ann");
    static final User BOB = User.named("Bob <bob@example.org>");
    static final Code HOPE = Code.of("Hope", "Something may still go well.");
    static final Code FEAR = new Code(Guids.of("code", "Fear"), "Fear & worry", true, "#A00", "", List.of());
    static final Code MOODS =
            new Code(Guids.of("code", "Moods"), "Moods", false, "#12AB9f", "What is felt.", List.of(HOPE, FEAR));
    static final Variable YEAR = Variable.of("Year", VariableType.INTEGER);

    /** With an emoji and another character outside the basic plane before passages, accents, a dash and several lines. */
    static final String TEXT = "😀 Zoë said – twice – we may win.\nOr \"not\" & so 𝒳 on.\n";

    private Samples() {}

    static Selection passage(String words, Code code, User by) {
        int start = TEXT.codePointCount(0, TEXT.indexOf(words));
        return Selection.of(
                "talk", start, start + words.codePointCount(0, words.length()), code, Authorship.of(by, DAY));
    }

    static Project project() {
        Code twin = new Code(Guids.of("case", "CASE ONE"), "CASE ONE", true, null, "", List.of());
        Selection hope = passage("we may win", HOPE, ANN).describedAs("rule: a/b\nsaid <twice>");
        TextSource talk = TextSource.of("talk", TEXT)
                .with(
                        hope,
                        passage("may win.\nOr \"not\" & so 𝒳", FEAR, ANN),
                        passage("we may win", HOPE, BOB),
                        passage(TEXT, twin, ANN));
        Case one = new Case(
                twin.guid(),
                "CASE ONE",
                "A case.",
                List.of(HOPE.guid()),
                List.of(YEAR.is("2019")),
                List.of(talk.guid()),
                List.of(hope.guid()));
        return Project.builder("study")
                .origin("Test 1")
                .description("What was studied.")
                .authorship(Authorship.of(ANN, DAY))
                .user(ANN)
                .user(BOB)
                .code(MOODS)
                .code(twin)
                .variable(YEAR)
                .inCase(one)
                .source(talk)
                .source(TextSource.of("empty", ""))
                .note(new Note(Guids.of("note"), "How", "By hand.\nTwice.", Authorship.of(BOB, DAY)))
                .set(new CodeSet(
                        Guids.of("set"), "All moods", "Both.", List.of(HOPE.guid(), FEAR.guid()), List.of(talk.guid())))
                .build();
    }
}
