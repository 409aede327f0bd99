package org.lagebild.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days that have a name: {@code 12-24}; a number of days from Easter Sunday, {@code easter-7}; or the first Thursday on
 * or after a day, {@code 11-22/4}.
 */
final class Holidays {
    private static final String EASTER = "easter";

    private Holidays() {}

    static @Nullable Period in(int year, String holiday) {
        if (holiday.startsWith(EASTER)) {
            String offset = holiday.substring(EASTER.length()).replace("+", "");
            return Period.day(easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset)));
        }
        int slash = holiday.indexOf('/');
        String day = slash < 0 ? holiday : holiday.substring(0, slash);
        LocalDate found = LocalDate.parse(String.format(Locale.ROOT, "%04d-", Math.max(year, 1)) + day);
        return Period.day(slash < 0 ? found : found.with(onOrAfter(holiday.substring(slash + 1))));
    }

    private static TemporalAdjuster onOrAfter(String weekday) {
        return TemporalAdjusters.nextOrSame(DayOfWeek.of(Integer.parseInt(weekday)));
    }

    /** Gauss's rule in the form of Meeus, Jones and Butcher. */
    static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
