/** Reader of PDF: characters to lines, columns, tables, paragraphs, lists and headings. */
@NullMarked
package io.github.crosscut.documents.internal.pdf;

import org.jspecify.annotations.NullMarked;
