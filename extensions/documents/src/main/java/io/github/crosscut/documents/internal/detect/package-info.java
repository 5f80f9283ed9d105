/** Tells what a file is by its content, and in which encoding a text is. */
@NullMarked
package io.github.crosscut.documents.internal.detect;

import org.jspecify.annotations.NullMarked;
