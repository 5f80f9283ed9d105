@NullMarked
package io.github.crosscut.report;

import org.jspecify.annotations.NullMarked;
