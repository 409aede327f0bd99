package org.lagebild.annotation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * A time expression.
 *
 * @param type as in TimeML's TIMEX3
 * @param value as in TimeML's TIMEX3: {@code 2023-W05}, {@code P1W}, {@code XXXX-09}, {@code PRESENT_REF} …
 * @param earliest first day that it can mean; null for durations, sets and what nothing anchors
 * @param latest last day
 * @param edtf ISO 8601-2 (EDTF level 1) of a date or span at the precision of the text; null where it has no place in
 *     the calendar
 */
public record Time(
        Span span,
        Type type,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String edtf,
        String rule)
        implements Mention {

    /** TIMEX3's four types. */
    public enum Type {
        DATE,
        TIME,
        DURATION,
        SET
    }
}
