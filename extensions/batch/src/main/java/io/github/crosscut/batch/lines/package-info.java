/** Reads JSON Lines that come from strangers: any bytes, in bounded memory, never an exception for one line. */
@NullMarked
package io.github.crosscut.batch.lines;

import org.jspecify.annotations.NullMarked;
