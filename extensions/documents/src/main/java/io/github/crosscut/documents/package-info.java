/**
 * Reads review documents (PDF, office files, HTML, Markdown, text, tables) into their learning statements, each with its case, section, kind and place.
 *
 * <p>Start with {@link io.github.crosscut.documents.ReviewReader}. All types are immutable and may be shared between threads.
 * All offsets are UTF-16 units into {@link io.github.crosscut.documents.Review#text()}, half open.
 */
@NullMarked
package io.github.crosscut.documents;

import org.jspecify.annotations.NullMarked;
