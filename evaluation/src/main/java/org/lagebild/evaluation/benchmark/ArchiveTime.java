package org.lagebild.evaluation.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import org.lagebild.Lagebild;
import org.lagebild.evaluation.archive.PlainReading;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Gate;
import org.lagebild.ingest.Meter;

/**
 * How fast an archive is passed through up to the gate, against merely unpacking and parsing its records with jwarc;
 * both in processor time of one thread.
 */
final class ArchiveTime {
    private static final int ROUNDS = 10;

    private ArchiveTime() {}

    public static void main(String[] args) throws IOException {
        Path archive = Path.of(args[0]);
        Gate gate = Lagebild.load().gate();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        for (int round = 1; round <= ROUNDS; round++) {
            long start = clock.getCurrentThreadCpuTime();
            long bytes = PlainReading.read(archive).bytes();
            long parsed = clock.getCurrentThreadCpuTime();
            Meter meter = new Meter();
            int[] passed = new int[1];
            new FileSource(gate, meter).read(archive, incoming -> passed[0]++);
            long gated = clock.getCurrentThreadCpuTime();
            System.out.printf(
                    "round %d: %d MB unpacked; jwarc %.0f MB/s, up to the gate %.0f MB/s: %.0f %%; %d passed, %d passed over%n",
                    round,
                    bytes >> 20,
                    (bytes >> 20) * 1e9 / (parsed - start),
                    (bytes >> 20) * 1e9 / (gated - parsed),
                    100.0 * (parsed - start) / (gated - parsed),
                    passed[0],
                    meter.irrelevant());
        }
    }
}
