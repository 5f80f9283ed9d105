/**
 * Results as one page of HTML that needs nothing from elsewhere. Start with {@link io.github.crosscut.report.html.HtmlReport}.
 */
@NullMarked
package io.github.crosscut.report.html;

import org.jspecify.annotations.NullMarked;
