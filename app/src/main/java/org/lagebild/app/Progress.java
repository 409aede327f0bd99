package org.lagebild.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line of progress on long work, on a terminal only. */
final class Progress implements AutoCloseable {
    private static final int FEWEST = 20;

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /**
     * @param count of steps; below 20, or -1 for unknown, nothing is shown where the report itself shows the progress
     */
    static Progress over(int count) {
        boolean shown = Terminal.isErrorInteractive() && (count < 0 || count >= FEWEST);
        return new Progress(
                shown
                        ? new ProgressBarBuilder()
                                .setInitialMax(count)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setTaskName("read")
                                .showSpeed()
                                .build()
                        : null);
    }

    void step() {
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
