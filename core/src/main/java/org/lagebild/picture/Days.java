package org.lagebild.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date may mean, both included.
 *
 * @param first the earliest
 * @param last the latest
 */
public record Days(LocalDate first, LocalDate last) {
    private static final int DAY_LENGTH = 10;
    private static final int YEAR_END = 4;
    private static final int MONTH_END = 7;
    private static final int MONTHS = 12;
    /** As many as every month has; the others are found in the other way. */
    private static final int ALWAYS_DAYS = 28;

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?[~?%]?");

    /** The days of an EDTF date of the levels that readings use; null for what names no year. */
    public static @Nullable Days of(@Nullable String edtf) {
        LocalDate day = edtf == null || edtf.length() != DAY_LENGTH ? null : day(edtf);
        return day == null ? vague(edtf) : new Days(day, day);
    }

    /** A day in figures; null for anything else. */
    private static @Nullable LocalDate day(String date) {
        int year = number(date, 0, YEAR_END);
        int month = number(date, YEAR_END + 1, MONTH_END);
        int day = number(date, MONTH_END + 1, DAY_LENGTH);
        boolean isDay = date.charAt(YEAR_END) == '-' && date.charAt(MONTH_END) == '-' && year >= 0;
        return isDay && month > 0 && month <= MONTHS && day > 0 && day <= ALWAYS_DAYS
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static int number(String digits, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static @Nullable Days vague(@Nullable String edtf) {
        Matcher date = DATE.matcher(edtf == null ? "" : edtf);
        try {
            return date.matches() ? of(date.group(1), date.group(2), date.group(3)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Days of(String yyyy, @Nullable String mm, @Nullable String dd) {
        int year = Integer.parseInt(yyyy);
        if (!isNumber(mm)) {
            return new Days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(mm));
        if (!isNumber(dd)) {
            return new Days(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(dd));
        return new Days(day, day);
    }

    private static boolean isNumber(@Nullable String digits) {
        return digits != null && Character.isDigit(digits.charAt(0));
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return first.equals(last);
    }

    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(Days other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    /** Whether both share a day, or lie no more than so many days apart. */
    public boolean overlaps(Days other, int tolerance) {
        return !first.minusDays(tolerance).isAfter(other.last)
                && !other.first.minusDays(tolerance).isAfter(last);
    }

    /** From the first day of either to the last day of either. */
    public Days with(Days other) {
        return new Days(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }
}
