@NullMarked
package io.github.crosscut.batch.qda;

import org.jspecify.annotations.NullMarked;
