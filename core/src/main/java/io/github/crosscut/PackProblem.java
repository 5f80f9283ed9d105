package io.github.crosscut;

/**
 * Something wrong in a rule pack.
 *
 * @param file the file, relative to the pack
 * @param line the line in that file, from 1; 0 where the whole file or folder is meant
 * @param message what is wrong and what to do about it
 */
public record PackProblem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
