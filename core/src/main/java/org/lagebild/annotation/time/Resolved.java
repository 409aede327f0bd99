package org.lagebild.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression means.
 *
 * @param kind as in TIMEX3
 * @param value as in TIMEX3
 * @param earliest first day that it can mean; null where the calendar has no place for it
 * @param latest last day
 * @param edtf ISO 8601-2; null where it has no place in the calendar
 * @param period its place in the calendar; null where it has none
 */
public record Resolved(
        Kind kind,
        String value,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String edtf,
        @Nullable Period period) {

    /** TIMEX3's four types. */
    public enum Kind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    static Resolved of(Period period) {
        return new Resolved(Kind.DATE, period.value(), period.first(), period.last(), period.edtf(), period);
    }

    /** A date without a year, or a reference such as PRESENT_REF. */
    static Resolved open(String value, @Nullable String edtf) {
        return new Resolved(Kind.DATE, value, null, null, edtf, null);
    }

    static Resolved length(String value) {
        return new Resolved(Kind.DURATION, value, null, null, null, null);
    }

    static Resolved repetition(String value) {
        return new Resolved(Kind.SET, value, null, null, null, null);
    }

    /** The same with a time of day, for example {@code TEV} or {@code T14:30}. */
    Resolved at(@Nullable String time) {
        return time == null ? this : new Resolved(Kind.TIME, value + time, earliest, latest, edtf, period);
    }

    /** The same, a length that lies between two days. */
    Resolved between(LocalDate first, LocalDate last) {
        return new Resolved(kind, value, first, last, first + "/" + last, period);
    }

    /** Only its first, middle or last third ({@code START, MID, END}). */
    Resolved part(@Nullable String mod) {
        if (mod == null || earliest == null || latest == null || period == null) {
            return this;
        }
        long days = latest.toEpochDay() - earliest.toEpochDay() + 1;
        long third = Math.max(1, days / 3);
        LocalDate from = mod.equals("MID")
                ? earliest.plusDays(days / 3)
                : mod.equals("END") ? latest.minusDays(third - 1) : earliest;
        LocalDate to = mod.equals("MID")
                ? latest.minusDays(days / 3)
                : mod.equals("START") ? earliest.plusDays(third - 1) : latest;
        return new Resolved(kind, value, from, to, edtf, period);
    }
}
