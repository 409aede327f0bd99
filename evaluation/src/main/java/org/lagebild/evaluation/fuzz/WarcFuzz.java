package org.lagebild.evaluation.fuzz;

import java.io.ByteArrayInputStream;
import org.lagebild.ingest.FileSource;
import org.lagebild.ingest.Gate;
import org.lagebild.ingest.Incoming;
import org.lagebild.ingest.Meter;

/** An archive, plain or packed as its first bytes say: each of its records is an article or a reason. */
public final class WarcFuzz {
    private WarcFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        new FileSource(Gate.OPEN, new Meter()).read("x.warc", new ByteArrayInputStream(input), WarcFuzz::check);
    }

    private static void check(Incoming incoming) {
        PageFuzz.require(!incoming.source().isEmpty(), "something from nowhere");
        if (incoming instanceof Incoming.Broken broken) {
            PageFuzz.require(broken.message().contains("Maybe "), "a reason that helps nobody: " + broken.message());
        }
    }
}
