/**
 * Reads statements, coded or not, from JSON Lines and tables that come from strangers: never an exception for one line,
 * and no line's text in a message.
 */
@NullMarked
package io.github.crosscut.batch.lines;

import org.jspecify.annotations.NullMarked;
