package org.lagebild.annotation.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days that have a name: {@code 12-24}, or a number of days from Easter Sunday, {@code easter-7}. */
final class Holidays {
    private static final String EASTER = "easter";

    private Holidays() {}

    static @Nullable Period in(int year, String holiday) {
        if (holiday.startsWith(EASTER)) {
            String offset = holiday.substring(EASTER.length()).replace("+", "");
            return Period.day(easter(year).plusDays(offset.isEmpty() ? 0 : Integer.parseInt(offset)));
        }
        return Period.day(LocalDate.parse(String.format(java.util.Locale.ROOT, "%04d-", Math.max(year, 1)) + holiday));
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
