package io.github.crosscut.batch.tag;

import java.time.Duration;

/**
 * What one document may ask of a run before it is set aside.
 *
 * @param bytes the size of its file
 * @param time from the start of its reading to the end of its tagging
 */
public record DocumentLimits(long bytes, Duration time) {}
