/** Two archives side by side. */
@NullMarked
package io.github.crosscut.batch.compare;

import org.jspecify.annotations.NullMarked;
