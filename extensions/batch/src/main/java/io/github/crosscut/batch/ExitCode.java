package io.github.crosscut.batch;

/** What the command's exit codes mean. */
final class ExitCode {

    /** Everything was done. */
    static final int DONE = 0;
    /** Some inputs failed; the others were done. */
    static final int SOME_FAILED = 1;
    /** Wrong use, something that cannot be read or written or a rule pack with errors: nothing was done. */
    static final int WRONG_USE = 2;
    /** An error of the program itself. */
    static final int INTERNAL = 3;

    private ExitCode() {}
}
