package io.github.crosscut.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverFolderTest {

    private static final int TIMES = 2000;

    /** More than any system gives out. */
    private static final String DEAD = "999999999";

    @TempDir
    private Path temporary;

    @Test
    void processesMayComeAndGoAtOnceAndWhatDeadOnesLeftIsTakenAway() throws IOException {
        Path all = temporary.resolve("all");
        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> sweep(all));
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> sweep(all));
        for (int i = 0; i < TIMES; i++) {
            Path own = DriverFolder.own(all);
            Path dead = Files.createDirectories(all.resolve(DEAD + i));
            DriverFolder.sweep(all);
            assertThat(own).isDirectory();
            assertThat(dead).doesNotExist();
            Files.delete(own);
        }
        one.join();
        other.join();
        DriverFolder.sweep(all);

        assertThat(all).doesNotExist();
    }

    private static void sweep(Path all) {
        for (int i = 0; i < TIMES; i++) {
            DriverFolder.sweep(all);
        }
    }
}
