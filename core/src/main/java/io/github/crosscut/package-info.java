/**
 * Tags learning statements of safeguarding case reviews with cross-cutting themes and shows the words and the rule
 * behind every tag.
 *
 * <p>Start with {@link io.github.crosscut.ThemeClassifier}. All types are immutable and may be shared between threads.
 * All offsets are UTF-16 units into the text as it was given, half open.
 */
@NullMarked
package io.github.crosscut;

import org.jspecify.annotations.NullMarked;
