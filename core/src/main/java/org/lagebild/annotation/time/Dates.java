package org.lagebild.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates of the calendar, whole or in part. */
final class Dates {
    private static final int CENTURY = 100;
    private static final int AHEAD = 15;
    private static final int DAYS_BACK = 240;
    /** What is told in the present tense rather lies ahead, unless much nearer behind. */
    private static final int BEHIND_PRESENT = 150;

    private static final int OTHER_WEEKDAY = 800;
    private static final int ATTRIBUTE = 90;

    private Dates() {}

    static @Nullable Resolved resolve(Meaning meaning, Anchors anchors, Tense tense) {
        try {
            Resolved found = find(meaning, anchors, tense);
            return found == null ? null : found.at(meaning.timeOfDay()).part(meaning.text("mod"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Resolved find(Meaning meaning, Anchors anchors, Tense tense) {
        if (meaning.has("century") || meaning.has("decade") || meaning.has("millennium")) {
            return epoch(meaning, anchors);
        }
        Integer year = year(meaning, anchors);
        if (year != null && year > 0 && meaning.is("era", "told")) {
            return null;
        }
        return year != null ? in(year, meaning, anchors) : withoutYear(meaning, anchors, tense);
    }

    /** The year that the expression names, two digits written out, or one counted from now. */
    private static @Nullable Integer year(Meaning meaning, Anchors anchors) {
        Integer year = meaning.number("year");
        if (year != null) {
            int written = isBeforeChrist(year, meaning, anchors) ? 1 - year : year;
            return isOverYearEnd(meaning) ? written - 1 : written;
        }
        Integer shortYear = meaning.number("year2");
        if (shortYear != null) {
            return wholeYear(shortYear, anchors);
        }
        Integer shift = meaning.number("yearshift");
        LocalDate now = meaning.is("base", "told") ? anchors.reference() : anchors.now();
        return shift == null || now == null ? null : Integer.valueOf(now.getYear() + shift);
    }

    /** "From December to February 2024": the year is that of the end. */
    private static boolean isOverYearEnd(Meaning meaning) {
        Integer month = meaning.number("month");
        Integer end = meaning.number("until");
        return month != null && end != null && month > end;
    }

    /** Between dates before Christ a year of three digits is one, too. */
    private static boolean isBeforeChrist(int year, Meaning meaning, Anchors anchors) {
        Integer told = anchors.toldYear();
        return meaning.is("era", "BC") || year < 1000 && told != null && told <= 0;
    }

    /** Two digits mean the year nearest to now, at most fifteen years ahead. */
    static int wholeYear(int shortYear, Anchors anchors) {
        LocalDate now = anchors.now();
        int today = now == null ? 2000 : now.getYear();
        int year = Math.floorDiv(today, CENTURY) * CENTURY + shortYear;
        return year > today + AHEAD ? year - CENTURY : year <= today + AHEAD - CENTURY ? year + CENTURY : year;
    }

    private static @Nullable Resolved epoch(Meaning meaning, Anchors anchors) {
        Integer century = meaning.number("century");
        if (century != null) {
            int sign = meaning.is("era", "BC") ? -1 : 1;
            int first = sign < 0 ? -century * CENTURY : (century - 1) * CENTURY;
            return sign < 0
                    ? Resolved.open(String.format(Locale.ROOT, "BC%02d", century - 1), null)
                    : Resolved.of(Period.of(Unit.CENTURY, LocalDate.of(Math.max(first, 1), 1, 1)));
        }
        Integer millennium = meaning.number("millennium");
        if (millennium != null) {
            return Resolved.of(Period.of(Unit.MILLENNIUM, LocalDate.of(Math.max((millennium - 1) * 1000, 1), 1, 1)));
        }
        int decade = meaning.number("decade", 0);
        int year = decade >= CENTURY ? decade : decadeYear(decade, anchors);
        return Resolved.of(Period.of(Unit.DECADE, LocalDate.of(year, 1, 1)));
    }

    /** A decade without its century is the last one that has begun. */
    private static int decadeYear(int decade, Anchors anchors) {
        LocalDate now = anchors.now();
        int today = now == null ? 2000 : now.getYear();
        int year = Math.floorDiv(today, CENTURY) * CENTURY + decade;
        return year > today ? year - CENTURY : year;
    }

    private static @Nullable Resolved in(int year, Meaning meaning, Anchors anchors) {
        Period period = period(year, meaning, anchors);
        return period == null ? null : Resolved.of(period);
    }

    /** The finest period of a year that the expression names. */
    private static @Nullable Period period(int year, Meaning meaning, Anchors anchors) {
        Integer month = meaning.number("month");
        Integer day = meaning.number("day");
        if (month != null) {
            return day != null
                    ? around(LocalDate.of(year, month, day).plusDays(meaning.number("days", 0)), meaning)
                    : new Period(Unit.MONTH, LocalDate.of(year, month, 1));
        }
        Period reported = anchors.quarter();
        if (meaning.has("same") && reported != null) {
            return Period.of(Unit.QUARTER, reported.first().withYear(year));
        }
        String holiday = meaning.text("holiday");
        if (holiday != null) {
            return Holidays.in(year, holiday);
        }
        Season season = Season.of(meaning.text("season"));
        if (season != null) {
            return season.in(year);
        }
        return part(year, meaning);
    }

    /** The day, or what is named after it: "the week of March 6". */
    private static Period around(LocalDate day, Meaning meaning) {
        Unit unit = Unit.of(meaning.text("unit"));
        return unit == null ? Period.day(day) : Period.of(unit, day);
    }

    private static Period part(int year, Meaning meaning) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Integer quarter = meaning.number("quarter");
        if (quarter != null) {
            return Period.of(Unit.QUARTER, LocalDate.of(year, quarter * 3, 1));
        }
        Integer half = meaning.number("half");
        if (half != null) {
            return Period.of(Unit.HALF, LocalDate.of(year, half * 6, 1));
        }
        Integer week = meaning.number("week");
        return week == null
                ? new Period(Unit.YEAR, first)
                : Period.of(Unit.WEEK, LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week));
    }

    private static @Nullable Resolved withoutYear(Meaning meaning, Anchors anchors, Tense tense) {
        Integer day = meaning.number("day");
        if (day != null && !meaning.has("month")) {
            return dayOfMonth(day, meaning, anchors, tense);
        }
        LocalDate published = anchors.published();
        if (published == null) {
            Integer year = anchors.toldYear();
            return year == null ? open(meaning) : told(year, meaning, anchors, tense);
        }
        Integer shift = meaning.number("shift");
        return shift == null ? near(meaning, anchors, published, tense) : shifted(meaning, anchors, published, shift);
    }

    /** A story goes on: January behind December is that of the next year. */
    private static @Nullable Resolved told(int year, Meaning meaning, Anchors anchors, Tense tense) {
        Period same = period(year, meaning, anchors);
        int years = same == null ? 0 : anchors.years(same, tense);
        if (years != 0) {
            return in(year + years, meaning, anchors);
        }
        Period told = anchors.told();
        boolean next = same != null
                && told != null
                && told.unit().compareTo(Unit.SEASON) <= 0
                && same.first().isBefore(told.first().minusDays(DAYS_BACK));
        return next ? in(year + 1, meaning, anchors) : same == null ? null : Resolved.of(same);
    }

    /** "The 23rd": of the month told of, which in the news is that of publication unless another one is named. */
    private static @Nullable Resolved dayOfMonth(int day, Meaning meaning, Anchors anchors, Tense tense) {
        LocalDate now = anchors.published();
        Integer shift = meaning.number("shift");
        if (shift != null && now != null) {
            return Resolved.of(
                    Period.day(now.withDayOfMonth(1).plusMonths(shift).withDayOfMonth(day)));
        }
        LocalDate month = anchors.toldMonth();
        if (month != null) {
            return Resolved.of(Period.day(month.withDayOfMonth(day)));
        }
        LocalDate told = anchors.isNews() ? anchors.published() : anchors.reference();
        if (told == null) {
            return Resolved.open(String.format(Locale.ROOT, "XXXX-XX-%02d", day), null);
        }
        LocalDate found = told.withDayOfMonth(day);
        boolean passed = tense == Tense.FUTURE && found.isBefore(told);
        return Resolved.of(Period.day(passed ? found.plusMonths(1) : found));
    }

    /** "Last October", "next May", "this summer". */
    private static @Nullable Resolved shifted(Meaning meaning, Anchors anchors, LocalDate now, int shift) {
        Period same = period(now.getYear(), meaning, anchors);
        if (same == null || shift == 0) {
            return same == null ? null : Resolved.of(same);
        }
        boolean before = same.last().isBefore(now);
        boolean after = same.first().isAfter(now);
        int years = shift < 0 ? (before ? 0 : -1) : after ? 0 : 1;
        return in(now.getYear() + years, meaning, anchors);
    }

    /** A month or day without a year: the nearest one, unless the verb says on which side it lies. */
    private static @Nullable Resolved near(Meaning meaning, Anchors anchors, LocalDate now, Tense tense) {
        Resolved best = null;
        long least = Long.MAX_VALUE;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            Period candidate = candidate(year, meaning, anchors);
            long penalty =
                    candidate == null ? least : penalty(candidate, now, meaning, tense) + misfit(candidate, meaning);
            if (candidate != null && penalty < least) {
                least = penalty;
                best = Resolved.of(candidate);
            }
        }
        return best;
    }

    private static @Nullable Period candidate(int year, Meaning meaning, Anchors anchors) {
        try {
            return period(year, meaning, anchors);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** "Friday, 3 November" is in a year in which that is a Friday, if any near is. */
    private static long misfit(Period candidate, Meaning meaning) {
        Integer weekday = meaning.number("weekday");
        boolean fits = weekday == null || candidate.first().getDayOfWeek().getValue() == weekday;
        return fits ? 0 : OTHER_WEEKDAY;
    }

    private static long penalty(Period candidate, LocalDate now, Meaning meaning, Tense tense) {
        long before = now.toEpochDay() - candidate.last().toEpochDay();
        long after = candidate.first().toEpochDay() - now.toEpochDay();
        long distance = Math.max(0, Math.max(before, after));
        if (tense == Tense.PRESENT && before > 0) {
            return distance + BEHIND_PRESENT;
        }
        boolean wrongSide = tense == Tense.PAST && after > 0 || tense == Tense.FUTURE && before > 0;
        return wrongSide ? distance + wrongSide(candidate, meaning, tense) : distance;
    }

    /** How many days nearer it must lie to be meant against the tense, which counts least for "the June agreement". */
    private static long wrongSide(Period candidate, Meaning meaning, Tense tense) {
        if (meaning.has("attribute")) {
            return ATTRIBUTE;
        }
        return candidate.unit() == Unit.QUARTER ? 100 : tense == Tense.FUTURE ? 320 : 250;
    }

    /** Nothing says which year. */
    private static @Nullable Resolved open(Meaning meaning) {
        Integer month = meaning.number("month");
        Integer day = meaning.number("day");
        if (month != null) {
            LocalDate.of(2000, month, day == null ? 1 : day);
            String value = String.format(Locale.ROOT, "XXXX-%02d", month)
                    + (day == null ? "" : String.format(Locale.ROOT, "-%02d", day));
            return Resolved.open(value, value);
        }
        String season = meaning.text("season");
        Integer quarter = meaning.number("quarter");
        return season != null
                ? Resolved.open("XXXX-" + season, null)
                : quarter != null ? Resolved.open("XXXX-Q" + quarter, null) : Resolved.open("XXXX-XX-XX", null);
    }
}
