/** The only package that sees Drools: rules are compiled, loaded and fired here. */
@NullMarked
package io.github.crosscut.internal.engine;

import org.jspecify.annotations.NullMarked;
