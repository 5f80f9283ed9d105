@NullMarked
package io.github.crosscut.documents;

import org.jspecify.annotations.NullMarked;
