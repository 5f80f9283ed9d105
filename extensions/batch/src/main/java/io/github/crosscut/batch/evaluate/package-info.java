/** Precision, recall, F1, kappa and more of a classifier against a coded sample. Knows nothing of files or terminals. */
@NullMarked
package io.github.crosscut.batch.evaluate;

import org.jspecify.annotations.NullMarked;
