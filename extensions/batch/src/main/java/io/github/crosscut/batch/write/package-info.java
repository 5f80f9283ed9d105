/** Answers, evaluations and coverage in the shapes in which they are written for programs and spreadsheets. */
@NullMarked
package io.github.crosscut.batch.write;

import org.jspecify.annotations.NullMarked;
