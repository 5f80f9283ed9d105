/** What a page shows, whatever format it came from: one text and the layout blocks over it. */
@NullMarked
package io.github.crosscut.documents.internal.layout;

import org.jspecify.annotations.NullMarked;
