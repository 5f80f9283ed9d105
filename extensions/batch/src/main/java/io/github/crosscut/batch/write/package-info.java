/** Answers in the shapes in which they are written for programs. */
@NullMarked
package io.github.crosscut.batch.write;

import org.jspecify.annotations.NullMarked;
