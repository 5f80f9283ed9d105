/**
 * Keeps tagged reviews and what people decided about their tags in one SQLite file, which analysts query with ordinary SQL
 * tools. Its tables and views are described in this module's README.
 *
 * <p>Start with {@link io.github.crosscut.archive.Archive}. Records are immutable; an archive is for one thread. Offsets are
 * UTF-16 units, half open.
 */
@NullMarked
package io.github.crosscut.archive;

import org.jspecify.annotations.NullMarked;
