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
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d\\d|XX))?(?:-(\\d\\d|XX))?[~?%]?");

    /** The days of an EDTF date of the levels that readings use; null for what names no year. */
    public static @Nullable Days of(@Nullable String edtf) {
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
