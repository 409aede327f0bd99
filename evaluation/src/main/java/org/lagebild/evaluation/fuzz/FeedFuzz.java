package org.lagebild.evaluation.fuzz;

import org.lagebild.ingest.Feed;
import org.lagebild.ingest.FeedReader;

/** A feed of any kind: items with names, or a reason. */
public final class FeedFuzz {
    private FeedFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Feed feed = FeedReader.read(input, null, "https://a.example/feed");
            feed.items().forEach(item -> PageFuzz.require(!item.id().isEmpty(), "an item without a name"));
        } catch (FeedReader.NoFeedException e) {
            PageFuzz.require(String.valueOf(e.getMessage()).contains("Maybe "), "a reason that helps nobody");
        }
    }
}
