package io.github.crosscut.batch.tag;

/** An archive is to be written in a format that shows its rules, and they are not those that its tags rest on. */
public final class OtherRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OtherRulesException(String message) {
        super(message);
    }

    /** Those that were given are not those of the archive. */
    static OtherRulesException given() {
        return new OtherRulesException(
                "the archive was tagged by other rules than these, which html and qdpx would show; 'crosscut tag' brings it up "
                        + "to date, or --rules names the pack that it was tagged by");
    }

    /** The archive's reviews are not all of one pack and version. */
    static OtherRulesException mixed() {
        return new OtherRulesException(
                "some reviews of the archive are still tagged by other rules than its last run began with, which html and qdpx "
                        + "would show; 'crosscut tag' brings all up to date");
    }
}
