package io.github.crosscut.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.crosscut.RulePack;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a run did: by what, on what, with what result. The only result that holds times.
 *
 * @param version the program's version
 * @param pack the rules
 * @param scheme the id of the board's scheme under whose headings was reported, or null for none
 * @param started when the run began, ISO 8601 in UTC
 * @param finished when its results were complete
 * @param inputs the documents that the results were made of, in order
 * @param failures what could not be read or classified
 * @param outputs the files of results, in the order in which they were written
 */
public record RunRecord(
        String version,
        Pack pack,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String scheme,

        String started,
        String finished,
        List<Input> inputs,
        List<Failure> failures,
        List<String> outputs) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern TABLE = Pattern.compile("[a-z]+\\.(csv|jsonl|parquet|xlsx|html|qdpx|qdc)");

    public RunRecord {
        inputs = List.copyOf(inputs);
        failures = List.copyOf(failures);
        outputs = List.copyOf(outputs);
    }

    /** The rule pack that was used. */
    public record Pack(String name, String version, String released, String digest) {

        /** What identifies a pack. */
        public static Pack of(RulePack pack) {
            return new Pack(pack.name(), pack.version(), pack.released().toString(), pack.digest());
        }
    }

    /**
     * A document that was read.
     *
     * @param review the review's name
     * @param file where it was read from, as given
     * @param sha256 of the file's bytes, in hexadecimal
     * @param cases how many cases it holds
     * @param statements how many statements it holds
     * @param tagged how many of them carry a theme
     */
    public record Input(String review, String file, String sha256, int cases, int statements, long tagged) {}

    /**
     * Something that failed without stopping the run.
     *
     * @param file the document
     * @param statement the statement's id, or null where the whole document failed
     * @param error what went wrong; never holds a statement's text
     */
    public record Failure(
            String file,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String statement,

            String error) {}

    /**
     * The results that a record of an earlier run lists, or none where the file is not there or is no such record. Only
     * plain names of tables are returned, whatever the file says, since the caller may delete them.
     *
     * @throws IOException if the file is there and cannot be read
     */
    static List<String> outputsIn(Path file) throws IOException {
        var outputs = new ArrayList<String>();
        read(file).path("outputs").forEach(name -> outputs.add(name.asText()));
        outputs.removeIf(name -> !TABLE.matcher(name).matches());
        return outputs;
    }

    /**
     * The scheme that a record of an earlier run names; empty where it names none, or is not there, or is no such record.
     *
     * @throws IOException if the file is there and cannot be read
     */
    static Optional<String> schemeIn(Path file) throws IOException {
        return Optional.ofNullable(read(file).path("scheme").textValue());
    }

    private static JsonNode read(Path file) throws IOException {
        try {
            return Files.isRegularFile(file) ? JSON.readTree(file.toFile()) : MissingNode.getInstance();
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /**
     * Writes the record as JSON, indented.
     *
     * @param out is closed
     * @throws IOException if the stream does not take it
     */
    public void write(OutputStream out) throws IOException {
        try (out) {
            out.write((JSON.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
