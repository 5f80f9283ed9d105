/** What other rules would change in an archive. */
@NullMarked
package io.github.crosscut.batch.diff;

import org.jspecify.annotations.NullMarked;
