/** Readers of CSV, XLSX and JSON Lines: a statement a row. */
@NullMarked
package io.github.crosscut.documents.internal.table;

import org.jspecify.annotations.NullMarked;
