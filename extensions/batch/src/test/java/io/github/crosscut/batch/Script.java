package io.github.crosscut.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Starts launchers in processes of their own. */
final class Script {

    /** What a process left. */
    record Ended(int exitCode, String out, String err) {}

    private Script() {}

    /** Writes a script that can be started. */
    static Path write(Path file, String script) throws IOException {
        Files.writeString(file, script);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException(file + " cannot be made executable");
        }
        return file;
    }

    /**
     * Runs a script to its end.
     *
     * @param folder it runs in
     * @param environment in place of this process's own
     * @param input is piped into it
     */
    static Ended run(Path folder, Map<String, String> environment, String input, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = builder.redirectError(err.toFile()).start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(UTF_8));
        } catch (IOException e) {
            // It ended without reading.
            process.waitFor();
        }
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(err));
    }
}
