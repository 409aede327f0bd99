package org.lagebild.ingest;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a feed: the page that an item leads to, or what the feed itself says where the page cannot be had.
 */
public final class FeedPages {
    private static final int LEAST_TEXT = 200;

    private final @Nullable Fetcher fetcher;

    /** @param fetcher of the pages; null where only the feed's own text is read */
    public FeedPages(@Nullable Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * What an item gave.
     *
     * @param forNow whether it may give more another time
     */
    public record Page(Incoming incoming, boolean forNow) {}

    /**
     * Reads one item.
     *
     * @param feed the title of the feed, which names its outlet unless the item names another
     */
    public Page read(Feed.Item item, String feed) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate published =
                item.published() == null || item.published().isAfter(today.plusDays(1)) ? null : item.published();
        String outlet = item.outlet() != null ? item.outlet() : feed.isEmpty() ? null : feed;
        Envelope envelope = new Envelope(item.title().isEmpty() ? null : item.title(), outlet, today);
        String source = item.link().isEmpty() ? item.id() : item.link();
        Fetched fetched = fetcher == null || item.link().isEmpty()
                ? new Fetched.Refused("the page was not fetched. Maybe the feed itself says enough?", false)
                : fetcher.get(item.link());
        if (fetched instanceof Fetched.Document document) {
            return new Page(PageSource.article(source, document, published, envelope), false);
        }
        String why = fetched instanceof Fetched.Refused refused ? refused.message() : "has not changed";
        boolean forNow = fetched instanceof Fetched.Refused refused && refused.forNow();
        return fetcher == null || item.text().length() >= LEAST_TEXT
                ? new Page(ofFeed(item, source, published, envelope, fetcher == null ? null : why), false)
                : new Page(new Incoming.Broken(source, why), forNow);
    }

    private static Incoming ofFeed(
            Feed.Item item, String source, @Nullable LocalDate published, Envelope envelope, @Nullable String why) {
        String html = "<html><body><article><h1>" + Entities.escape(item.title()) + "</h1><div>" + item.text()
                + "</div></article></body></html>";
        return new Incoming.Article(
                new RawArticle(source, null, html, item.link(), published, item.language(), envelope),
                why == null ? null : "what the feed says was read: the page " + why);
    }
}
