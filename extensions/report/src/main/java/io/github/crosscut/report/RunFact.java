package io.github.crosscut.report;

import io.github.crosscut.report.RunRecord.Failure;
import io.github.crosscut.report.RunRecord.Input;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to know of a run, as a row.
 *
 * @param item what sort of thing: {@code program}, {@code pack}, {@code scheme}, {@code result}, {@code document},
 *     {@code failure} or {@code note}
 * @param name which one
 * @param value what is to know of it
 */
record RunFact(String item, String name, String value) {

    static final Table<RunFact> COLUMNS = Table.of(
            Column.text("item", RunFact::item),
            Column.text("name", RunFact::name),
            Column.text("value", RunFact::value));

    static List<RunFact> all(RunResults run) {
        var facts = new ArrayList<RunFact>();
        facts.add(new RunFact("program", "version", run.version()));
        facts.add(new RunFact("pack", "name", run.pack().name()));
        facts.add(new RunFact("pack", "version", run.pack().version()));
        facts.add(new RunFact("pack", "released", run.pack().released()));
        facts.add(new RunFact("pack", "digest", run.pack().digest()));
        if (run.scheme() != null) {
            facts.add(new RunFact("scheme", run.scheme().id(), run.scheme().title()));
        }
        facts.add(result("reviews", run.inputs().size()));
        facts.add(result("cases", run.inputs().stream().mapToLong(Input::cases).sum()));
        facts.add(result(
                "statements", run.inputs().stream().mapToLong(Input::statements).sum()));
        facts.add(result(
                "statements with a theme",
                run.inputs().stream().mapToLong(Input::tagged).sum()));
        run.inputs().forEach(it -> facts.add(new RunFact("document", it.file(), "SHA-256 " + it.sha256())));
        run.failures().forEach(it -> facts.add(new RunFact("failure", place(it), it.error())));
        facts.add(new RunFact(
                "note", "meaning", "Describes what is recorded in reviews; scores no family and predicts nothing."));
        facts.add(new RunFact(
                "note",
                "cells",
                "Lists are separated by semicolons. A cell holds at most 32,767 characters; what was cut ends with"
                        + XlsxText.CUT + ". statements.jsonl, where asked for, holds everything."));
        return facts;
    }

    private static RunFact result(String name, long count) {
        return new RunFact("result", name, Long.toString(count));
    }

    private static String place(Failure failure) {
        return failure.statement() == null ? failure.file() : failure.file() + ", statement " + failure.statement();
    }
}
