package org.lagebild.ingest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of an article says about it beside the article itself: a feed, an archive.
 *
 * @param title the headline
 * @param outlet the medium
 * @param retrieved the day on which it was fetched: it cannot have been published later
 */
public record Envelope(
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate retrieved) {
    /** Nothing is said. */
    public static final Envelope EMPTY = new Envelope(null, null, null);

    /** Of what was fetched on a day, and no more is known of it. */
    public static Envelope retrieved(@Nullable LocalDate day) {
        return new Envelope(null, null, day);
    }
}
