package io.github.crosscut.batch.qda;

import io.github.crosscut.refiqda.Project;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about the tags of a project: a project that Crosscut exported, compared with what became of it.
 *
 * <p>A tag is a theme in a statement, whichever of its words are coded. Where its codings are as they were, nothing was decided.
 * Where they are gone, the tag is rejected. Where others are there in their place, or only some are left, it is moved. Where they
 * are there and somebody coded the theme in that statement besides, it is confirmed. A theme that was not coded there and now is
 * is added. A cue to review is confirmed by coding the theme in its statement, and rejected by deleting the cue. A coded passage
 * belongs to the statements of which it holds at least half, else to the one with which it has most in common.
 *
 * <p>No project tells who removed something; the one who changed the project last, where that is told, stands for it.
 *
 * @param decisions by review and place
 * @param statements the statements that were compared, as the corrected project codes them, by review and place
 * @param warnings what could not be compared, in words for a user
 */
public record Corrections(List<Correction> decisions, List<Coded> statements, List<String> warnings) {

    public Corrections {
        decisions = List.copyOf(decisions);
        statements = List.copyOf(statements);
        warnings = List.copyOf(warnings);
    }

    /**
     * A statement as the corrected project codes it.
     *
     * @param id the statement's id
     * @param text its cleaned text
     * @param kind the id of its kind, or null where it is not told
     * @param themes ids of the themes that it is coded with, sorted
     * @param maybe ids of the themes that are left to review, sorted
     */
    public record Coded(String id, String text, @Nullable String kind, List<String> themes, List<String> maybe) {

        public Coded {
            themes = List.copyOf(themes);
            maybe = List.copyOf(maybe);
        }
    }

    /**
     * Compares two projects.
     *
     * @param exported the project as Crosscut wrote it
     * @param corrected the project as another program wrote it
     * @throws ForeignProjectException if Crosscut did not write the first
     */
    public static Corrections between(Project exported, Project corrected) {
        ThemeCodes codes = ThemeCodes.of(exported);
        if (!codes.holdThemes()) {
            throw new ForeignProjectException("it has none of the codes that crosscut writes");
        }
        var comparison = new Comparison(exported, corrected, codes);
        exported.sources().forEach(comparison::review);
        return comparison.result();
    }
}
