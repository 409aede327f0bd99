package org.lagebild.evaluation.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The least that an archive costs: inflating its records and parsing their headers with jwarc. What is read beyond that
 * is measured against it.
 */
public final class PlainReading {
    private static final double MEGABYTE = 1 << 20;
    private static final double THOUSAND = 1e3;
    private static final double BILLION = 1e9;

    private PlainReading() {}

    /**
     * What an archive holds.
     *
     * @param answers of web servers
     * @param bytes of their bodies, unpacked
     */
    public record Counts(long answers, long bytes) {
        private Counts plus(Counts other) {
            return new Counts(answers + other.answers, bytes + other.bytes);
        }
    }

    /** Argument: a folder of WARC files, which are read a file in each thread. */
    public static void main(String[] args) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(args[0]))) {
            files = found.filter(file -> file.toString().contains(".warc"))
                    .sorted()
                    .toList();
        }
        long begun = System.nanoTime();
        Counts counts = files.parallelStream().map(PlainReading::counted).reduce(new Counts(0, 0), Counts::plus);
        double seconds = (System.nanoTime() - begun) / BILLION;
        double megabytes = 0;
        for (Path file : files) {
            megabytes += Files.size(file) / MEGABYTE;
        }
        System.out.println(String.format(
                Locale.ROOT,
                "%.0f MB, %d answers of %.0f MB, %.1f s, %.1f MB/s by the clock; processor %.1f s",
                megabytes,
                counts.answers(),
                counts.bytes() / MEGABYTE,
                seconds,
                megabytes / seconds,
                processorSeconds()));
    }

    /** Reads a file to its end and keeps nothing of it. */
    public static Counts read(Path file) throws IOException {
        byte[] room = new byte[1 << 16];
        long answers = 0;
        long bytes = 0;
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                if (record instanceof WarcResponse response) {
                    answers++;
                    InputStream body = response.http().body().stream();
                    for (int read = body.read(room); read >= 0; read = body.read(room)) {
                        bytes += read;
                    }
                }
            }
        }
        return new Counts(answers, bytes);
    }

    private static Counts counted(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }

    /** Of the whole process; not a number where the system does not tell. */
    private static double processorSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toMillis)
                .map(millis -> millis / THOUSAND)
                .orElse(Double.NaN);
    }
}
