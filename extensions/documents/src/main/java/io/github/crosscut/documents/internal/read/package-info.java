/** One reader per format, from a document's content to a {@link io.github.crosscut.documents.internal.layout.Layout}. */
@NullMarked
package io.github.crosscut.documents.internal.read;

import org.jspecify.annotations.NullMarked;
