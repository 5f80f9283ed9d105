/** The safeguarding rule pack. */
@NullMarked
package io.github.crosscut.rules;

import org.jspecify.annotations.NullMarked;
