/** Measures the classifier beside OpenNLP's tokenisers and Lucene Monitor; {@code Results} runs everything. */
@NullMarked
package io.github.crosscut.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
