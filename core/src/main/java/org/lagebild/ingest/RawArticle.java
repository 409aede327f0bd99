package org.lagebild.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came in, before anything is known about it. Exactly one of text and html is given.
 *
 * @param source path, URL or the id given; leads every value back to where it came from
 * @param text plain text as a reader would receive it
 * @param html a page, already decoded
 * @param url where it was published
 * @param published the day of publication where the sender knows it
 * @param language ISO 639-1 code where the sender knows it
 * @param envelope what else the sender says
 */
public record RawArticle(
        String source,
        @Nullable String text,
        @Nullable String html,
        @Nullable String url,
        @Nullable LocalDate published,
        @Nullable String language,
        Envelope envelope) {

    /** An article that comes without an envelope. */
    public RawArticle(
            String source,
            @Nullable String text,
            @Nullable String html,
            @Nullable String url,
            @Nullable LocalDate published,
            @Nullable String language) {
        this(source, text, html, url, published, language, Envelope.EMPTY);
    }

    /** An article of which nothing but the text is known. */
    public static RawArticle ofText(String source, String text) {
        return new RawArticle(source, text, null, null, null, null);
    }

    public RawArticle withPublished(@Nullable LocalDate day) {
        return new RawArticle(source, text, html, url, day, language, envelope);
    }

    /** The same with what is said of it where it does not say it itself. */
    public RawArticle orElse(@Nullable String otherUrl, @Nullable LocalDate day, @Nullable String code) {
        return new RawArticle(
                source,
                text,
                html,
                url == null ? otherUrl : url,
                published == null ? day : published,
                language == null ? code : language,
                envelope);
    }
}
