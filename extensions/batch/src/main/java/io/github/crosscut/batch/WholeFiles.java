package io.github.crosscut.batch;

import io.github.crosscut.batch.text.Problem;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that a user names for results and that appear only when all of them are complete. Until then each is written beside its
 * place under another name. Not thread-safe.
 */
final class WholeFiles implements Closeable {

    /** Drafts by the files that they become. */
    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /**
     * Begins a file. The folder is made where it is not there.
     *
     * @return to be closed before {@link #commit}
     * @throws UsageException if it cannot be written, or stands beside an archive
     */
    OutputStream create(Path file) {
        OutputFile.requireNoArchive(file);
        try {
            if (Files.isDirectory(file)) {
                throw new UsageException("cannot write results: " + file + ": is a folder, not a file");
            }
            Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
            // Not a temporary file of the system's, which others could not read afterwards.
            Path draft = folder.resolve(
                    "." + file.getFileName() + "-" + ProcessHandle.current().pid() + ".draft");
            drafts.put(file, draft);
            return new BufferedOutputStream(Files.newOutputStream(draft));
        } catch (IOException e) {
            throw new UsageException("cannot write results: " + Problem.of(e));
        }
    }

    /** Puts all files in place, over those that stand there. */
    void commit() throws IOException {
        for (Map.Entry<Path, Path> it : drafts.entrySet()) {
            Files.move(it.getValue(), it.getKey(), StandardCopyOption.REPLACE_EXISTING);
        }
        drafts.clear();
    }

    /** Throws away what was not put in place. */
    @Override
    public void close() throws IOException {
        for (Path draft : drafts.values()) {
            Files.deleteIfExists(draft);
        }
    }
}
