/** Tags documents one after the other and keeps the account of the run. */
@NullMarked
package io.github.crosscut.batch.tag;

import org.jspecify.annotations.NullMarked;
