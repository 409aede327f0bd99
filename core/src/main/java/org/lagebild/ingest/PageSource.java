package org.lagebild.ingest;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page from the web as an article. */
public final class PageSource {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "");
    private static final String PLAIN = "text/plain";

    private final Fetcher fetcher;

    public PageSource(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /** Fetches one page. */
    public Incoming read(String address) {
        Fetched fetched = fetcher.get(address);
        if (fetched instanceof Fetched.Document page) {
            return article(address, page, null, Envelope.EMPTY);
        }
        return new Incoming.Broken(
                address,
                fetched instanceof Fetched.Refused refused
                        ? refused.message()
                        : "has not changed. Maybe it was asked for with a date?");
    }

    static Incoming article(String source, Fetched.Document page, @Nullable LocalDate published, Envelope envelope) {
        boolean text = page.mediaType().equals(PLAIN);
        if (!text && !PAGES.contains(page.mediaType()) || Decoder.isBinary(page.bytes())) {
            return new Incoming.Broken(
                    source, "is no page but " + page.mediaType() + ". Maybe it is a picture, a PDF or a feed?");
        }
        String content = Decoder.decodeMarkup(page.bytes(), page.charset()).text();
        LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
        return new Incoming.Article(
                new RawArticle(
                        source,
                        text ? content : null,
                        text ? null : content,
                        page.address(),
                        published,
                        null,
                        new Envelope(envelope.title(), envelope.outlet(), today)),
                null);
    }
}
