package org.lagebild.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that a text gives twice, counted from its own day and by the calendar: "it begins on Friday" and "from 12
 * September 2025 on".
 */
final class Appointment {
    private static final int WEEK = 7;
    /** "In two weeks" is said of a day some three days off, too. */
    private static final int DAYS_ABOUT_WEEKS = 3;

    private static final int DAYS_ABOUT_MONTHS = 15;

    private Appointment() {}

    /** Whether two clues can tell of the same day to come: in the same sentence or the next, both of an event. */
    static boolean isOne(Clue counted, Clue dated) {
        int sentences = dated.sentence() - counted.sentence();
        return sentences >= 0
                && sentences <= 1
                && counted.isAhead()
                && dated.isAhead()
                && counted.event()
                && dated.event();
    }

    /** The days on which the one can be said of the other; null where it can on none. */
    static @Nullable Window published(Meaning counted, LocalDate day) {
        return switch (counted.type()) {
            case "weekday" -> byWeekday(counted, day);
            case "relative" -> counted.has("base") ? null : byPeriod(counted, day);
            case "offset" -> counted.has("base") ? null : byCount(counted, day);
            case "duration" -> counted.has("ahead") ? byCount(counted, day) : null;
            default -> null;
        };
    }

    private static @Nullable Window byWeekday(Meaning counted, LocalDate day) {
        Integer weekday = counted.number("weekday");
        if (weekday == null || !day.getDayOfWeek().equals(DayOfWeek.of(weekday))) {
            return null;
        }
        Integer week = counted.number("week");
        if (week != null) {
            return within(Period.of(Unit.WEEK, Unit.WEEK.floor(day).minusWeeks(week)), day);
        }
        int shift = counted.number("shift", 0);
        return shift < 0
                ? null
                : shift == 0
                        ? new Window(day.minusDays(WEEK - 1), day)
                        : new Window(day.minusDays(2L * WEEK - 1), day.minusDays(1));
    }

    /** "This month", "next week", "tomorrow". */
    private static @Nullable Window byPeriod(Meaning counted, LocalDate day) {
        Unit unit = Unit.of(counted.text("unit"));
        int shift = counted.number("shift", 0);
        boolean counts = unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
        return unit == null || !counts || shift < 0
                ? null
                : within(Period.of(unit, unit.floor(unit.plus(unit.floor(day), -shift))), day);
    }

    /** "In two weeks". */
    private static @Nullable Window byCount(Meaning counted, LocalDate day) {
        Unit unit = Unit.of(counted.text("unit"));
        Double count = Lengths.count(counted.text("count"));
        if (unit == null || count == null || counted.number("sign", 1) < 0) {
            return null;
        }
        LocalDate middle = unit.plus(day, -Math.round(count));
        int about = unit == Unit.DAY ? 0 : unit == Unit.WEEK ? DAYS_ABOUT_WEEKS : DAYS_ABOUT_MONTHS;
        return unit.compareTo(Unit.MONTH) > 0 || unit.isClock()
                ? null
                : new Window(middle.minusDays(about), middle.plusDays(about));
    }

    private static Window within(Period period, LocalDate day) {
        LocalDate last = period.last().isAfter(day) ? day : period.last();
        return new Window(period.first(), last);
    }
}
