/** Prints invented reviews in the formats and styles of real boards. */
@NullMarked
package io.github.crosscut.examples.samples;

import org.jspecify.annotations.NullMarked;
