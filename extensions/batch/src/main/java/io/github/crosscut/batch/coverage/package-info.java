/** How often rules and themes fired over statements, together and against one another. Knows nothing of files or terminals. */
@NullMarked
package io.github.crosscut.batch.coverage;

import org.jspecify.annotations.NullMarked;
