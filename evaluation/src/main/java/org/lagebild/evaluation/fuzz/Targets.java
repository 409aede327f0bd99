package org.lagebild.evaluation.fuzz;

import java.util.List;
import java.util.function.Consumer;

/** All that is fuzzed, by the folder in which found inputs are kept. */
enum Targets {
    PAGE(PageFuzz::fuzzerTestOneInput),
    WARC(WarcFuzz::fuzzerTestOneInput),
    FEED(FeedFuzz::fuzzerTestOneInput),
    DATE(DateFuzz::fuzzerTestOneInput);

    private final Consumer<byte[]> reader;

    Targets(Consumer<byte[]> reader) {
        this.reader = reader;
    }

    /** Ends with a result or a reason; whatever is thrown is a fault. */
    void read(byte[] bytes) {
        reader.accept(bytes);
    }

    /** In the order in which they are worth the time. */
    static List<Targets> all() {
        return List.of(values());
    }
}
