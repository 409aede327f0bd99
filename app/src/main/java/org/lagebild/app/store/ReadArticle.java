package org.lagebild.app.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lagebild.ingest.RawArticle;
import org.lagebild.reading.Reading;
import org.lagebild.reading.ReadingJson;

/**
 * An article that was read and is to be kept.
 *
 * @param reading in the format {@code lagebild-reading/1}, with its text
 * @param url where it was published; null where unknown
 * @param added when it was first kept, where another store says so; null for now
 */
public record ReadArticle(
        ObjectNode reading, @Nullable String url, @Nullable Instant added) {
    public ReadArticle {
        String fault = fault(reading);
        if (fault != null) {
            throw new StoreException(reading.path("source").asText("a reading") + ": " + fault);
        }
    }

    /** What was read of an article; a post of a live blog has the address that leads to it. */
    public static ReadArticle of(RawArticle raw, Reading reading) {
        ReadArticle article = ofSource(reading);
        return raw.url() == null ? article : new ReadArticle(article.reading, raw.url() + fragment(raw, reading), null);
    }

    private static String fragment(RawArticle raw, Reading reading) {
        String source = reading.article().source();
        return source.startsWith(raw.source()) ? source.substring(raw.source().length()) : "";
    }

    /** A reading whose source is its address where it is one. */
    public static ReadArticle ofSource(Reading reading) {
        return of(ReadingJson.of(reading, true, false));
    }

    /** A reading as it was written; its source is its address where it is one. */
    public static ReadArticle of(ObjectNode reading) {
        String source = reading.path("source").asText("");
        String address = reading.path("url").asText(source);
        return new ReadArticle(reading, address.matches("(?i)https?://.*") ? address : null, null);
    }

    /** What keeps a reading from being kept; null where nothing does. */
    private static @Nullable String fault(JsonNode reading) {
        if (reading.hasNonNull("error")) {
            return "is no reading but an error: " + reading.path("error").asText();
        }
        if (!ReadingJson.FORMAT.equals(reading.path("format").asText())) {
            return "format \"" + reading.path("format").asText("") + "\" is not " + ReadingJson.FORMAT
                    + ". Maybe it comes from another program?";
        }
        return !reading.hasNonNull("text") || !reading.hasNonNull("id")
                ? "has no id or no text. Maybe read it with --text?"
                : null;
    }

    String id() {
        return reading.path("id").asText();
    }

    String source() {
        return reading.path("source").asText(id());
    }
}
