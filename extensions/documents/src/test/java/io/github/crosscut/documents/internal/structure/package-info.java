@NullMarked
package io.github.crosscut.documents.internal.structure;

import org.jspecify.annotations.NullMarked;
