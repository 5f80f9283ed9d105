/** Results as text for people: aligned tables, marked words, nothing that a terminal would obey. */
@NullMarked
package io.github.crosscut.batch.text;

import org.jspecify.annotations.NullMarked;
