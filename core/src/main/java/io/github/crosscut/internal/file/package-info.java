/** How a compiled pack keeps numbers and words. */
@NullMarked
package io.github.crosscut.internal.file;

import org.jspecify.annotations.NullMarked;
