package io.github.crosscut.batch.tag;

import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.documents.Document;
import java.io.IOException;

/** Why a document was set aside, in words that name no path and hold none of the document's. */
final class Faults {

    private Faults() {}

    static String problem(Document document, Throwable fault, DocumentLimits limits) {
        if (fault instanceof DocumentFailure failure) {
            return Problem.of(failure);
        }
        if (fault instanceof IOException error) {
            String message = Problem.of(error);
            String path = document.file() + ": ";
            return message.startsWith(path) ? message.substring(path.length()) : message;
        }
        if (fault instanceof Crew.OutOfTime) {
            return "took longer than " + limits.time().toSeconds()
                    + " seconds; split it, or raise the limit with --max-time";
        }
        if (fault instanceof OutOfMemoryError) {
            return "needs more memory than there is; split it, or give more (JAVA_OPTS=-Xmx4g)";
        }
        return Problem.of(DocumentFailure.internal(fault));
    }
}
