/**
 * Pages of HTML that show a board what it gets: an index, and for each theme its definition, examples, rules in plain English
 * and words. Start with {@link io.github.crosscut.report.pages.ThemePages}.
 */
@NullMarked
package io.github.crosscut.report.pages;

import org.jspecify.annotations.NullMarked;
