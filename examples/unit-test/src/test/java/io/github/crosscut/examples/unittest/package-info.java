/** How to test a rule pack of one's own, and an application that uses it. */
@NullMarked
package io.github.crosscut.examples.unittest;

import org.jspecify.annotations.NullMarked;
