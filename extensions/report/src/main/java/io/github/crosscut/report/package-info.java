/**
 * Writes what the rules say of whole reviews: CSV, workbooks and a page of HTML for
 * people, JSON Lines and Parquet for programs.
 *
 * <p>Start with {@link io.github.crosscut.report.TaggedReview} and a {@link io.github.crosscut.report.Report}. Records
 * are immutable; reports and tallies are for one thread. The same results give the same bytes.
 */
@NullMarked
package io.github.crosscut.report;

import org.jspecify.annotations.NullMarked;
