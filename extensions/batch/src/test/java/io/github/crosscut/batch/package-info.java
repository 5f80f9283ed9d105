@NullMarked
package io.github.crosscut.batch;

import org.jspecify.annotations.NullMarked;
