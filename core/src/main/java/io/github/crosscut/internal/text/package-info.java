/** From text to mentions: tokens, sentences, vocabulary and the reach of negations. */
@NullMarked
package io.github.crosscut.internal.text;

import org.jspecify.annotations.NullMarked;
