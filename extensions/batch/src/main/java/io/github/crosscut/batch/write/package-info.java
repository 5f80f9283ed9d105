/** The shapes in which evaluations and coverage are written for programs and spreadsheets. */
@NullMarked
package io.github.crosscut.batch.write;

import org.jspecify.annotations.NullMarked;
