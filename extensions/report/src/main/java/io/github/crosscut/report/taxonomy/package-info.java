/** Writes a pack's themes and the boards' schemes for other programs: CSV, JSON and SKOS as Turtle. */
@NullMarked
package io.github.crosscut.report.taxonomy;

import org.jspecify.annotations.NullMarked;
