@NullMarked
package io.github.crosscut.archive;

import org.jspecify.annotations.NullMarked;
