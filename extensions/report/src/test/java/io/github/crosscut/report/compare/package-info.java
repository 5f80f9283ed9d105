@NullMarked
package io.github.crosscut.report.compare;

import org.jspecify.annotations.NullMarked;
