package org.lagebild.ingest;

import java.util.concurrent.atomic.LongAdder;

/** Counts what passes through the sources: bytes read, records seen, passed over, broken. All threads may share one. */
public final class Meter {
    private final LongAdder bytes = new LongAdder();
    private final LongAdder records = new LongAdder();
    private final LongAdder irrelevant = new LongAdder();
    private final LongAdder noPages = new LongAdder();
    private final LongAdder broken = new LongAdder();

    /** Bytes taken from files, as they lie there. */
    public long bytes() {
        return bytes.sum();
    }

    /** Records of archives that were looked at. */
    public long records() {
        return records.sum();
    }

    /** Pages that the gate did not let through. */
    public long irrelevant() {
        return irrelevant.sum();
    }

    /** Records that are no page: requests, pictures, redirects, errors. */
    public long noPages() {
        return noPages.sum();
    }

    /** Records that could not be read. */
    public long broken() {
        return broken.sum();
    }

    void read(long count) {
        bytes.add(count);
    }

    void record() {
        records.increment();
    }

    void passOver() {
        irrelevant.increment();
    }

    void noPage() {
        noPages.increment();
    }

    void breakage() {
        broken.increment();
    }
}
