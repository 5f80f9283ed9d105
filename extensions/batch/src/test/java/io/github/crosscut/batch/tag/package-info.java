@NullMarked
package io.github.crosscut.batch.tag;

import org.jspecify.annotations.NullMarked;
