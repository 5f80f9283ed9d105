@NullMarked
package io.github.crosscut.batch.text;

import org.jspecify.annotations.NullMarked;
