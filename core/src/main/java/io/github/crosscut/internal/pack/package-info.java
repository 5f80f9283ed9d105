/** Reads rule packs from folders and from jars, and checks them. */
@NullMarked
package io.github.crosscut.internal.pack;

import org.jspecify.annotations.NullMarked;
