package org.lagebild.annotation.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A day, week, month, season … of the calendar.
 *
 * @param unit what it is
 * @param first its first day
 */
public record Period(Unit unit, LocalDate first) {
    private static final int HALF_OF_A_YEAR = 6;

    /** The period that a day lies in. */
    static Period of(Unit unit, LocalDate day) {
        return new Period(unit, unit.floor(day));
    }

    static Period day(LocalDate day) {
        return new Period(Unit.DAY, day);
    }

    LocalDate last() {
        return unit.last(first);
    }

    Period plus(long count) {
        return of(unit, unit.plus(first, count));
    }

    int year() {
        return first.getYear();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last());
    }

    /** As TIMEX3 writes it. */
    String value() {
        return switch (unit) {
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> yearText(year()) + two("-%02d", first.getMonthValue());
            case SEASON -> yearText(year()) + "-" + Season.of(first).name();
            case QUARTER -> yearText(year()) + "-Q" + (1 + first.getMonthValue() / 3);
            case HALF -> yearText(year()) + "-H" + (first.getMonthValue() < HALF_OF_A_YEAR ? 1 : 2);
            case YEAR -> yearText(year());
            case DECADE -> yearText(year()).substring(0, 3);
            case CENTURY -> yearText(year()).substring(0, 2);
            case MILLENNIUM -> yearText(year()).substring(0, 1);
            default -> yearText(year()) + two("-%02d", first.getMonthValue()) + two("-%02d", first.getDayOfMonth());
        };
    }

    private String week() {
        return yearText(first.get(IsoFields.WEEK_BASED_YEAR))
                + two("-W%02d", first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** As ISO 8601-2 (EDTF) writes it, as exactly as its level 1 can. */
    String edtf() {
        return switch (unit) {
            case MONTH, YEAR, DAY -> first.getYear() <= 0 ? plainYear() : value();
            case SEASON ->
                first.getYear() <= 0
                        ? plainYear()
                        : yearText(year()) + "-" + Season.of(first).edtf();
            case DECADE -> value() + "X";
            case CENTURY -> value() + "XX";
            case MILLENNIUM -> value() + "XXX";
            default -> first + "/" + last();
        };
    }

    private String plainYear() {
        return String.format(Locale.ROOT, "-%04d", -year());
    }

    /** Four digits; a year before Christ as TIMEX2 writes it. */
    static String yearText(int year) {
        return year > 0 ? two("%04d", year) : two("BC%04d", 1 - year);
    }

    private static String two(String format, int number) {
        return String.format(Locale.ROOT, format, number);
    }
}
