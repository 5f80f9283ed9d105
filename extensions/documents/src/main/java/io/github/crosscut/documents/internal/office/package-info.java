/** Readers of word processors' files: DOCX, DOC and ODT. */
@NullMarked
package io.github.crosscut.documents.internal.office;

import org.jspecify.annotations.NullMarked;
