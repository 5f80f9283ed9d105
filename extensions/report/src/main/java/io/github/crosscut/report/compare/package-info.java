/** Two sets of results side by side. Start with {@link io.github.crosscut.report.compare.Comparison}. */
@NullMarked
package io.github.crosscut.report.compare;

import org.jspecify.annotations.NullMarked;
