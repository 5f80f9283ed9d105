@NullMarked
package io.github.crosscut.examples.samples;

import org.jspecify.annotations.NullMarked;
