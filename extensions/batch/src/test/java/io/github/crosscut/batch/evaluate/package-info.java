@NullMarked
package io.github.crosscut.batch.evaluate;

import org.jspecify.annotations.NullMarked;
