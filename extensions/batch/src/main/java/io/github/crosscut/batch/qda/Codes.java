package io.github.crosscut.batch.qda;

import io.github.crosscut.Kind;
import io.github.crosscut.Scheme;
import io.github.crosscut.Theme;
import io.github.crosscut.refiqda.Code;
import io.github.crosscut.refiqda.CodeSet;
import io.github.crosscut.refiqda.Codebook;
import io.github.crosscut.refiqda.Guids;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The codes of a project: themes by group, themes to review, and kinds of statements. Not thread-safe. */
final class Codes {

    /** Begins the line of a code's description by which an import knows the theme, whatever became of names and identifiers. */
    static final String THEME = "Crosscut theme";

    static final String CUE = "Crosscut theme to review";
    static final String KIND = "Crosscut kind of statement";

    /** Okabe and Ito's colours, which colour-blind people can tell apart; one for each group, then again from the first. */
    private static final List<String> COLOURS =
            List.of("#E69F00", "#56B4E9", "#009E73", "#0072B2", "#D55E00", "#CC79A7", "#F0E442");

    private static final String GREY = "#999999";

    private final Coder coder;
    private final Names names = new Names();
    private final List<Code> groups;
    private final Code toReview;
    private final Code kinds;

    Codes(Coder coder) {
        this.coder = coder;
        this.groups = groups();
        this.toReview = below("To review", "Cues that a person should look at; they are not counted.", cues());
        this.kinds = below("Kind of statement", "What part of its review each statement comes from.", kinds());
    }

    private List<Code> groups() {
        Map<String, List<Theme>> byGroup = coder.themes().stream()
                .collect(Collectors.groupingBy(Theme::group, LinkedHashMap::new, Collectors.toList()));
        List<Code> made = new ArrayList<>();
        byGroup.forEach((group, themes) -> {
            String colour = COLOURS.get(made.size() % COLOURS.size());
            String name = names.unique(group);
            made.add(new Code(
                    guid("group", group),
                    name,
                    false,
                    colour,
                    "",
                    themes.stream().map(it -> theme(it, colour)).toList()));
        });
        return List.copyOf(made);
    }

    private Code theme(Theme theme, String colour) {
        String more = new Memo()
                .line("Also", theme.include())
                .line("Not", theme.exclude())
                .line("Sources", theme.sources())
                .line(THEME, theme.id())
                .toString();
        return new Code(
                theme(theme.id()),
                names.unique(theme.title()),
                true,
                colour,
                theme.definition() + "\n" + more,
                List.of());
    }

    private List<Code> cues() {
        return coder.themes().stream()
                .map(it -> new Code(
                        cue(it.id()),
                        names.unique(it.title() + " (to review)"),
                        true,
                        GREY,
                        new Memo().line(CUE, it.id()).toString(),
                        List.of()))
                .toList();
    }

    private List<Code> kinds() {
        return Arrays.stream(Kind.values())
                .map(it -> new Code(
                        kind(it),
                        names.unique("Kind: " + it.id().replace('-', ' ')),
                        true,
                        GREY,
                        new Memo().line(KIND, it.id()).toString(),
                        List.of()))
                .toList();
    }

    /** A code that only groups others. */
    Code below(String name, String description, List<Code> codes) {
        return new Code(guid("branch", name), names.unique(name), false, GREY, description, codes);
    }

    /** The code by which passages of a case are coded; it has the identifier of the case. */
    Code twin(UUID caseGuid, String name) {
        return new Code(caseGuid, names.unique(name), true, GREY, "", List.of());
    }

    /** Themes by group, without what belongs to a project. */
    Codebook codebook() {
        return new Codebook(coder.program(), groups, sets());
    }

    /** All codes but those of cases. */
    List<Code> all() {
        List<Code> all = new ArrayList<>(groups);
        all.add(toReview);
        all.add(kinds);
        return all;
    }

    UUID theme(String id) {
        return guid("theme", id);
    }

    UUID cue(String id) {
        return guid("cue", id);
    }

    UUID kind(Kind kind) {
        return guid("kind", kind.id());
    }

    private UUID guid(String what, String id) {
        return guid(coder.pack().name(), what, id);
    }

    /** Of the pack's name and not of its version: a theme stays the same code when rules are mended. */
    private static UUID guid(String pack, String what, String id) {
        return Guids.of("crosscut", pack, what, id);
    }

    /** The code of a theme of a pack. */
    static UUID theme(String pack, String id) {
        return guid(pack, "theme", id);
    }

    /** A set for each heading that has a theme, named by scheme and heading. */
    List<CodeSet> sets() {
        var setNames = new Names();
        List<CodeSet> sets = new ArrayList<>();
        for (Scheme scheme : coder.schemes()) {
            for (Scheme.Heading heading : scheme.headings()) {
                List<UUID> members = heading.themes().stream()
                        .filter(this::holds)
                        .distinct()
                        .map(this::theme)
                        .toList();
                if (!members.isEmpty()) {
                    String name = setNames.unique(scheme.title() + ": " + heading.title());
                    sets.add(new CodeSet(
                            guid("heading", scheme.id() + ": " + heading.title()),
                            name,
                            relations(scheme, heading),
                            members,
                            List.of()));
                }
            }
        }
        return sets;
    }

    /** Whether the pack has a theme of that id. */
    boolean holds(String theme) {
        return coder.themes().stream().anyMatch(it -> it.id().equals(theme));
    }

    private static String relations(Scheme scheme, Scheme.Heading heading) {
        var memo = new Memo().line("Board", scheme.board()).line("Scheme", scheme.id());
        heading.links()
                .forEach(it ->
                        memo.line("Theme", it.theme() + " (" + it.relation().id() + ")"));
        return memo.toString();
    }
}
