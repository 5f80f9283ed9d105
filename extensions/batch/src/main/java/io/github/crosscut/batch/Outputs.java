package io.github.crosscut.batch;

import io.github.crosscut.batch.text.Problem;
import io.github.crosscut.report.ResultFolder;
import java.io.IOException;
import java.nio.file.Path;

/** Opens folders of results. */
final class Outputs {

    private Outputs() {}

    /** A folder to write into; throws {@link UsageException} where it cannot be. */
    static ResultFolder open(Path folder) {
        try {
            return ResultFolder.open(folder);
        } catch (IOException e) {
            throw new UsageException("cannot write to the folder of results: " + Problem.of(e));
        }
    }
}
