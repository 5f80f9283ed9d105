@NullMarked
package io.github.crosscut.batch.lines;

import org.jspecify.annotations.NullMarked;
