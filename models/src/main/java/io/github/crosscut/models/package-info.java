/** The English language models and the abbreviations of the field, ready to use. */
@NullMarked
package io.github.crosscut.models;

import org.jspecify.annotations.NullMarked;
