/** Limits while a document is read, and the safe opening of packages and XML. */
@NullMarked
package io.github.crosscut.documents.internal.guard;

import org.jspecify.annotations.NullMarked;
