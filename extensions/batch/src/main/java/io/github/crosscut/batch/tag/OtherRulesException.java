package io.github.crosscut.batch.tag;

/** An archive is to be written in a format that shows its rules, and other rules were given. */
public final class OtherRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherRulesException() {
        super(
                "the archive was tagged by other rules than these, which html and qdpx would show; 'crosscut tag' brings it up "
                        + "to date, or --rules names the pack that it was tagged by");
    }
}
