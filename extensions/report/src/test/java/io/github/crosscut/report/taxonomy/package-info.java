@NullMarked
package io.github.crosscut.report.taxonomy;

import org.jspecify.annotations.NullMarked;
