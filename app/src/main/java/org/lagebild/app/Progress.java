package org.lagebild.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.LongAdder;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.Meter;

/**
 * How far long work is, how fast it goes and how long it still takes: a bar on a terminal, else a line now and then.
 */
final class Progress implements AutoCloseable {
    private static final int FEWEST = 20;
    private static final int KILO = 1024;
    private static final long BETWEEN_LINES = Duration.ofSeconds(20).toMillis();
    private static final long BETWEEN_STEPS = 500;
    private static final double SECOND = 1e9;

    private final @Nullable ProgressBar bar;
    private final Meter meter;
    private final long size;
    private final long start = System.nanoTime();
    private final LongAdder articles = new LongAdder();
    private final Timer timer = new Timer("progress", true);

    private Progress(@Nullable ProgressBar bar, Meter meter, long size) {
        this.bar = bar;
        this.meter = meter;
        this.size = size;
        long every = bar == null ? BETWEEN_LINES : BETWEEN_STEPS;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        tell();
                    }
                },
                every,
                every);
    }

    /** Over an input; for a few articles nothing is shown where the report itself shows the progress. */
    static Progress over(InputOptions input) {
        int count = input.count();
        long size = input.size();
        boolean shown = Terminal.isErrorInteractive() && (count < 0 || count >= FEWEST);
        return new Progress(shown ? bar(size) : null, input.meter(), size);
    }

    private static ProgressBar bar(long size) {
        return new ProgressBarBuilder()
                .setInitialMax(size == 0 ? -1 : size / KILO)
                .setUnit(" KB", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setTaskName("read")
                .showSpeed()
                .build();
    }

    void step() {
        articles.increment();
    }

    private void tell() {
        if (bar == null) {
            System.err.println(line(System.nanoTime() - start));
        } else {
            bar.stepTo(meter.bytes() / KILO);
            bar.setExtraMessage(" " + articles.sum() + " articles");
        }
    }

    private String line(long nanos) {
        double seconds = nanos / SECOND;
        double share = size == 0 ? 0 : Math.min(1, (double) meter.bytes() / size);
        String left = share == 0 ? "" : ", " + Math.round(seconds / share - seconds) + " s left";
        return String.format(
                Locale.ROOT,
                "read %d articles, %.0f a second; %d MB (%.0f %%)%s",
                articles.sum(),
                articles.sum() / seconds,
                meter.bytes() >> 20,
                share * 100,
                left);
    }

    /** What of archives was not read, in a line; null where all was. */
    static @Nullable String passedOver(Meter meter) {
        if (meter.irrelevant() + meter.broken() == 0) {
            return null;
        }
        return "passed over: " + meter.irrelevant()
                + " pages without a word of exercises or the military (--all reads them), " + meter.noPages()
                + " records that are no page, " + meter.broken() + " broken ones";
    }

    @Override
    public void close() {
        timer.cancel();
        if (bar != null) {
            bar.close();
        }
        String passedOver = passedOver(meter);
        if (passedOver != null) {
            System.err.println(passedOver);
        }
    }
}
