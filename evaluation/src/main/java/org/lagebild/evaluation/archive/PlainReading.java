package org.lagebild.evaluation.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The least that an archive costs: inflating its records and parsing their headers with jwarc, a file in each thread.
 * What is read beyond that is measured against it.
 */
final class PlainReading {
    private static final double MEGABYTE = 1 << 20;
    private static final double BILLION = 1e9;

    private final AtomicLong records = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    private PlainReading() {}

    /** Argument: a folder of WARC files. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().contains(".warc"))
                    .sorted()
                    .toList();
        }
        PlainReading reading = new PlainReading();
        long begun = System.nanoTime();
        files.parallelStream().forEach(reading::read);
        double seconds = (System.nanoTime() - begun) / BILLION;
        double megabytes = 0;
        for (Path file : files) {
            megabytes += Files.size(file) / MEGABYTE;
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%.0f MB, %d records of %.0f MB, %.1f s, %.1f MB/s by the clock; processor %.1f s",
                megabytes,
                reading.records.get(),
                reading.bytes.get() / MEGABYTE,
                seconds,
                megabytes / seconds,
                processorSeconds()));
    }

    private void read(Path file) {
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    records.incrementAndGet();
                    try (InputStream body = response.http().body().stream()) {
                        bytes.addAndGet(body.transferTo(OutputStream.nullOutputStream()));
                    }
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private static double processorSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() / BILLION
                : Double.NaN;
    }
}
