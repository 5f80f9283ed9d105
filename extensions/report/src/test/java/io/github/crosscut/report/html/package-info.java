@NullMarked
package io.github.crosscut.report.html;

import org.jspecify.annotations.NullMarked;
