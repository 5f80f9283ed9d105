/**
 * Carries tagged reviews into programs for qualitative analysis and brings people's corrections back: what Crosscut has stands
 * here for what a REFI-QDA project has.
 *
 * <p>A review is a text source, a theme's group a code that only groups, a theme a code, a match a coded passage for each of its
 * pieces of evidence, a statement a passage coded with its kind, a case a case and a code of the same identifier, a heading of a
 * board's scheme a set of codes. Cues to review are coded with codes of their own.
 */
@NullMarked
package io.github.crosscut.batch.qda;

import org.jspecify.annotations.NullMarked;
