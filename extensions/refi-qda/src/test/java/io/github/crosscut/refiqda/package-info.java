@NullMarked
package io.github.crosscut.refiqda;

import org.jspecify.annotations.NullMarked;
