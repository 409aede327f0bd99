package org.lagebild.spark;

import java.util.List;
import java.util.Locale;

/** One line for each finished batch: how far the job is, how fast, and how long it still takes. */
final class Progress {
    private static final double MEGABYTE = 1 << 20;
    private static final double NANOS = 1e9;

    private final long all;
    private final long begun = System.nanoTime();
    private long done;

    Progress(List<Batch> batches) {
        this.all = batches.stream().mapToLong(Batch::bytes).sum();
        if (batches.isEmpty()) {
            System.err.println("Every file was read before; only the picture is made anew.");
        }
    }

    void done(Batch batch, Counts counts) {
        done += batch.bytes();
        double seconds = (System.nanoTime() - begun) / NANOS;
        System.err.println(String.format(
                Locale.ROOT,
                "%.0f of %.0f MB, %.1f MB/s, about %d min left: %s",
                done / MEGABYTE,
                all / MEGABYTE,
                done / MEGABYTE / seconds,
                Math.round(seconds * (all - done) / Math.max(1, done) / 60),
                counts));
    }
}
