package org.lagebild.evaluation.fuzz;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.lagebild.ingest.Feed;
import org.lagebild.ingest.FeedReader;
import org.lagebild.ingest.RawArticle;

/** A stamp, as a feed's, as a page's for machines and as one for people: a day of our time or none. */
public final class DateFuzz {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

    private DateFuzz() {}

    /** Called by Jazzer. */
    public static void fuzzerTestOneInput(byte[] input) {
        String stamp = new String(input, StandardCharsets.UTF_8).replaceAll("[<>&'\\p{Cntrl}]", " ");
        inFeed(stamp);
        inPage("<meta property='article:published_time' content='" + stamp + "'><p>x");
        inPage("<h1>x</h1><time>" + stamp + "</time>");
    }

    private static void inFeed(String stamp) {
        String feed = "<rss><channel><item><link>https://a.example/1</link><pubDate>" + stamp
                + "</pubDate></item></channel></rss>";
        try {
            for (Feed.Item item : FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), "utf-8", "https://a.example/")
                    .items()) {
                if (item.published() != null) {
                    check(item.published());
                }
            }
        } catch (FeedReader.NoFeedException e) {
            PageFuzz.require(String.valueOf(e.getMessage()).contains("Maybe "), "a reason that helps nobody");
        }
    }

    private static void inPage(String html) {
        LocalDate day = PageFuzz.LAGEBILD
                .extract(new RawArticle("x", null, html, null, null, "de"))
                .published()
                .value();
        if (day != null) {
            check(day);
        }
    }

    private static void check(LocalDate day) {
        PageFuzz.require(day.isAfter(FIRST) && day.isBefore(LAST), "a day that cannot be: " + day);
    }
}
