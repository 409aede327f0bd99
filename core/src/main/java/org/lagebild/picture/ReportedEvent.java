package org.lagebild.picture;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event beside the exercises as one article reports it.
 *
 * @param text id of the article's text
 * @param day when the article was published
 * @param place as printed
 * @param date EDTF
 * @param words the passage; null where the reading comes without its text
 */
public record ReportedEvent(
        String article,
        String text,
        String id,
        @Nullable LocalDate day,
        String type,
        List<String> actors,
        List<String> counterparts,
        @Nullable String place,
        @Nullable String date,
        @Nullable String words)
        implements Serializable {
    /** What no other reported event has. */
    public String key() {
        return article + '#' + id;
    }
}
