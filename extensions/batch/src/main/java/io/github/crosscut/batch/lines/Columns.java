package io.github.crosscut.batch.lines;

import java.util.List;

/**
 * Which columns of a table hold what. Beside these two, columns called {@code id, kind, case, coder, stance, maybe} and
 * {@code not} are read; case does not matter in names.
 *
 * @param text the column of the statements' words
 * @param themes the column of theme ids or titles, with {@code ;} between
 * @param coded whether a table without that column is refused
 */
public record Columns(String text, String themes, boolean coded) {

    /** Columns whose cells are single values. */
    static final List<String> VALUES = List.of("id", "kind", "case", "coder", "stance");

    /** Columns whose cells are lists. */
    static final List<String> LISTS = List.of("maybe", "not");
}
