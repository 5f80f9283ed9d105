package io.github.crosscut.refiqda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.file.Path;

/**
 * Reads and writes REFI-QDA projects and codebooks. Thread-safe.
 *
 * <p>Reading is tolerant: the inner file may have any name that ends with {@code .qde}, names of folders and files may be in
 * upper or lower case, identifiers may stand in braces, lines may end with CRLF, texts may begin with a byte order mark, users
 * may be missing. How positions are meant is found for each text by comparing the names of passages with the text. What was
 * guessed or left out is told in the {@link Reading#warnings()}. Nothing outside the file is ever read, and nothing is unpacked
 * to disk.
 *
 * <p>Writing keeps to what programs were seen to read rightly, which is less than the schema allows: see
 * {@link NonconformingException}.
 */
public final class RefiQda {

    private RefiQda() {}

    /**
     * Reads a project ({@code .qdpx}) within {@link Limits#DEFAULT}.
     *
     * @throws DamagedFileException if it cannot be read, or is no project
     * @throws RefusedFileException if it could do harm or is beyond the limits
     */
    public static Reading<Project> readProject(Path file) {
        return readProject(file, Limits.DEFAULT);
    }

    /**
     * Reads a project ({@code .qdpx}).
     *
     * @throws DamagedFileException if it cannot be read, or is no project
     * @throws RefusedFileException if it could do harm or is beyond the limits
     */
    public static Reading<Project> readProject(Path file, Limits limits) {
        try (PackageFile contents = PackageFile.open(file, limits)) {
            return ProjectReader.read(contents);
        }
    }

    /**
     * Reads a codebook ({@code .qdc}) within {@link Limits#DEFAULT}.
     *
     * @throws DamagedFileException if it cannot be read, or is no codebook
     * @throws RefusedFileException if it could do harm or is beyond the limits
     */
    public static Reading<Codebook> readCodebook(Path file) {
        return readCodebook(file, Limits.DEFAULT);
    }

    /**
     * Reads a codebook ({@code .qdc}).
     *
     * @throws DamagedFileException if it cannot be read, or is no codebook
     * @throws RefusedFileException if it could do harm or is beyond the limits
     */
    public static Reading<Codebook> readCodebook(Path file, Limits limits) {
        return CodebookReader.read(file, limits);
    }

    /**
     * Writes a project ({@code .qdpx}) with exclusive ends.
     *
     * @param out stays open
     * @throws NonconformingException if other programs would read it wrongly; nothing is written then
     * @throws IOException if the stream does not take it
     */
    public static void write(Project project, OutputStream out) throws IOException {
        write(project, Ends.EXCLUSIVE, out);
    }

    /**
     * Writes a project ({@code .qdpx}).
     *
     * @param ends what the program that will read it takes the ends of passages for
     * @param out stays open
     * @throws NonconformingException if other programs would read it wrongly; nothing is written then
     * @throws IOException if the stream does not take it
     */
    public static void write(Project project, Ends ends, OutputStream out) throws IOException {
        Conformance.require(project);
        ProjectFile.write(project, ends, out);
    }

    /**
     * Writes a codebook ({@code .qdc}).
     *
     * @param out stays open
     * @throws NonconformingException if other programs would read it wrongly; nothing is written then
     * @throws IOException if the stream does not take it
     */
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        Conformance.require(codebook);
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        CodesXml.writeCodebook(codebook, new XmlOut(writer));
    }
}
