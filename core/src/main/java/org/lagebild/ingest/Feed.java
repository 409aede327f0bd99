package org.lagebild.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of articles, or of further lists, as an outlet publishes it.
 *
 * @param kind what it is written in
 * @param title of the whole; empty where it has none
 * @param items articles, in the order of the list
 * @param feeds addresses of further lists
 */
public record Feed(Kind kind, String title, List<Item> items, List<String> feeds) {
    /** What a feed is written in. */
    public enum Kind {
        RSS,
        RDF,
        ATOM,
        CDF,
        JSON,
        SITEMAP,
        SITEMAP_INDEX,
        OPML,
        /** A page that names the feeds of its outlet. */
        PAGE
    }

    /**
     * An article of a feed.
     *
     * @param id by which the feed knows it; else its address; else what tells it from others, its words
     * @param link where the article lies; empty where it lies nowhere else
     * @param title the headline; empty where there is none
     * @param published the day; null where it is not said
     * @param outlet from which it comes where that is another one than the feed's
     * @param language ISO 639-1 code; null where it is not said
     * @param text what the feed itself says of it, as HTML; empty where nothing
     */
    public record Item(
            String id,
            String link,
            String title,
            @Nullable LocalDate published,
            @Nullable String outlet,
            @Nullable String language,
            String text) {
        public Item {
            id = !id.isEmpty() ? id : !link.isEmpty() ? link : nameOf(title, text);
        }

        private static String nameOf(String title, String text) {
            return (title + " #" + Integer.toHexString((title + text).hashCode())).strip();
        }
    }
}
