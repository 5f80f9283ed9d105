/** The {@code crosscut} command: one class for each sub-command, thin, over the library's own types. */
@NullMarked
package io.github.crosscut.batch;

import org.jspecify.annotations.NullMarked;
