/** What people decided, as a corrected table of statements tells it. */
@NullMarked
package io.github.crosscut.batch.correct;

import org.jspecify.annotations.NullMarked;
