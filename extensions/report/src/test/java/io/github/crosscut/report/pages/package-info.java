@NullMarked
package io.github.crosscut.report.pages;

import org.jspecify.annotations.NullMarked;
