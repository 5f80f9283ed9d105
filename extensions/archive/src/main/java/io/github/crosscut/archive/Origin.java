package io.github.crosscut.archive;

import java.nio.file.Path;

/**
 * What a review was read from, and by what. As long as content and reader are the same, it need not be read again.
 *
 * @param file where it was read from, as given
 * @param place the same, whole: what is given may begin at any folder
 * @param sha256 of the file's bytes, in hexadecimal
 * @param reader the version of what read it
 */
public record Origin(String file, Path place, String sha256, String reader) {

    /** Whether reading the other would give the same. */
    public boolean sameContent(Origin other) {
        return sha256.equals(other.sha256) && reader.equals(other.reader);
    }
}
