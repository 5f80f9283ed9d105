/** From layout blocks to cases, sections, kinds and statements; the same for every format. */
@NullMarked
package io.github.crosscut.documents.internal.structure;

import org.jspecify.annotations.NullMarked;
