package io.github.crosscut.internal.pack;

import io.github.crosscut.Kind;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.fact.Form;
import io.github.crosscut.fact.ScopeCue;
import io.github.crosscut.fact.StanceCue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the files of a pack say.
 *
 * @param themes by group, in the order in which the pack names its groups, then by id
 * @param schemes the boards' schemes, by id
 * @param forms the words of all concepts
 * @param kindStances what the kind of a statement adds to the weight of a stance
 * @param drl DRL text by file; empty for a pack whose rules were compiled at build time, and for an inert pack
 * @param examples text of the example files, by file
 * @param caseExamples text of the files of example cases, by file
 * @param sentences what the rules look for, in plain English
 * @param digest SHA-256 over the sources, in hexadecimal
 */
public record PackSource(
        String name,
        String version,
        LocalDate released,
        List<Theme> themes,
        List<Scheme> schemes,
        List<LocatedForm> forms,
        List<ScopeCue> scopeCues,
        List<StanceCue> stanceCues,
        Map<Kind, StanceCue> kindStances,
        Map<String, String> drl,
        Map<String, String> examples,
        Map<String, String> caseExamples,
        RuleSentences sentences,
        String digest) {

    /** A form and where it stands. */
    public record LocatedForm(Form form, String file, int line) {}

    public PackSource {
        themes = List.copyOf(themes);
        schemes = List.copyOf(schemes);
        forms = List.copyOf(forms);
        scopeCues = List.copyOf(scopeCues);
        stanceCues = List.copyOf(stanceCues);
        kindStances = Map.copyOf(kindStances);
    }
}
