/** The word lists of this module, which are data files beside this package. */
@NullMarked
package io.github.crosscut.documents.internal.words;

import org.jspecify.annotations.NullMarked;
