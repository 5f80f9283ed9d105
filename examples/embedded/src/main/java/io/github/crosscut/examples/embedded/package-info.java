/** Crosscut as a library inside another application. */
@NullMarked
package io.github.crosscut.examples.embedded;

import org.jspecify.annotations.NullMarked;
