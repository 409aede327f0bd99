package org.lagebild.annotation.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Days of the week: which one is meant. */
final class Weekdays {
    private static final int WEEK = 7;

    private Weekdays() {}

    static @Nullable Resolved resolve(Meaning meaning, Anchors anchors, Tense tense) {
        DayOfWeek weekday = weekday(meaning.number("weekday"));
        if (weekday == null) {
            return null;
        }
        LocalDate day = day(weekday, meaning, anchors, tense);
        Resolved found = day == null
                ? Resolved.open("XXXX-WXX-" + weekday.getValue(), null)
                : Resolved.of(Period.day(day.plusDays(meaning.number("days", 0))));
        return found.at(meaning.timeOfDay());
    }

    private static @Nullable DayOfWeek weekday(@Nullable Integer number) {
        try {
            return number == null ? null : DayOfWeek.of(number);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(DayOfWeek weekday, Meaning meaning, Anchors anchors, Tense tense) {
        LocalDate published = anchors.published();
        if (published == null) {
            LocalDate told = anchors.toldDay();
            return told == null ? null : told.with(TemporalAdjusters.nextOrSame(weekday));
        }
        Integer week = meaning.number("week");
        if (week != null) {
            return Unit.WEEK.floor(published).plusWeeks(week).with(weekday);
        }
        Integer shift = meaning.number("shift");
        return published.with(shift == null ? byTense(weekday, tense, published) : byShift(weekday, shift, tense));
    }

    /** A bare weekday is the last one, the day of publication included, unless the verb looks ahead. */
    private static TemporalAdjuster byTense(DayOfWeek weekday, Tense tense, LocalDate published) {
        int ahead = Math.floorMod(weekday.getValue() - published.getDayOfWeek().getValue(), WEEK);
        boolean nearer = tense == Tense.EITHER && ahead <= WEEK / 2;
        return nearer || tense == Tense.FUTURE || tense == Tense.PRESENT
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday);
    }

    private static TemporalAdjuster byShift(DayOfWeek weekday, int shift, Tense tense) {
        if (shift == 0) {
            return tense == Tense.PAST
                    ? TemporalAdjusters.previousOrSame(weekday)
                    : TemporalAdjusters.nextOrSame(weekday);
        }
        return shift < 0 ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday);
    }
}
