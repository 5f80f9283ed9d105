package io.github.crosscut.batch.tag;

import io.github.crosscut.documents.Limits;
import java.time.Duration;

/**
 * What one document may ask of a run before it is set aside.
 *
 * @param bytes the size of its file
 * @param time from the start of its reading to the end of its tagging
 */
public record DocumentLimits(long bytes, Duration time) {

    /** The same for the reader, which lets a package hold twice its size unpacked. */
    public Limits forReading() {
        return new Limits(bytes, 2 * bytes, Limits.DEFAULT.characters(), Limits.DEFAULT.pages(), time);
    }
}
