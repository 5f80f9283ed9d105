/** What the author of a rule sees: the facts that a rule matches and the words that a pack is written in. */
@NullMarked
package io.github.crosscut.fact;

import org.jspecify.annotations.NullMarked;
