package io.github.crosscut.batch.tag;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal with counts, rate and time left; nothing anywhere else. */
public final class Progress implements AutoCloseable {

    /** Columns of the bar: fits a terminal of 80, without asking for its size, which would load native code. */
    private static final int COLUMNS = 78;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * A bar of that many steps.
     *
     * @param task what is going on
     * @param unit what the steps are
     */
    public static Progress on(PrintStream terminal, String task, String unit, int steps) {
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" " + unit, 1)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal, COLUMNS))
                .build());
    }

    /** No bar. */
    public static Progress silent() {
        return new Progress(null);
    }

    /** One step is done. */
    public void step() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
