package io.github.crosscut;

/** What became of one statement of many: classified, or failed without stopping the rest. */
public sealed interface Outcome {

    /** The statement's id as it was given. */
    String statementId();

    /** The statement was classified. */
    record Classified(Classification classification) implements Outcome {
        @Override
        public String statementId() {
            return classification.statement().id();
        }
    }

    /** The statement could not be classified; the error says why and never holds the statement's text. */
    record Failed(String statementId, CrosscutException error) implements Outcome {}
}
