package org.lagebild.annotation.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Lengths of time and repetitions. */
final class Lengths {
    private static final String UNKNOWN = "X";

    private Lengths() {}

    /** "Three days", "two years and four months"; with a sign also where it lies before or after now. */
    static @Nullable Resolved duration(Meaning meaning, Anchors anchors) {
        String value =
                length(meaning.text("count"), meaning.text("unit"), meaning.text("count2"), meaning.text("unit2"));
        if (value == null) {
            return null;
        }
        Resolved found = Resolved.length(value);
        Integer sign = meaning.number("sign");
        return sign == null ? found : placed(found, meaning, anchors, sign);
    }

    private static Resolved placed(Resolved found, Meaning meaning, Anchors anchors, int sign) {
        Unit unit = Unit.of(meaning.text("unit"));
        Double count = count(meaning.text("count"));
        LocalDate now = anchors.now();
        if (unit == null || count == null || now == null) {
            return found;
        }
        try {
            LocalDate other = unit.plus(now, Math.round(sign * count));
            Period there = Period.of(unit.isClock() ? Unit.DAY : unit, other);
            boolean point = meaning.is("point", "1");
            return point
                    ? found.between(there.first(), there.last())
                    : sign < 0 ? found.between(other, now) : found.between(now, other);
        } catch (DateTimeException e) {
            return found;
        }
    }

    /** {@code P3D}, {@code PT48H}, {@code P2Y4M}, {@code PXY}; null where the unit is none. */
    static @Nullable String length(
            @Nullable String count, @Nullable String unit, @Nullable String count2, @Nullable String unit2) {
        String first = piece(count, unit);
        String second = unit2 == null ? "" : piece(count2, unit2);
        if (first == null || second == null) {
            return null;
        }
        boolean clockTwice = first.startsWith("T") && second.startsWith("T");
        return "P" + first + (clockTwice ? second.substring(1) : second);
    }

    private static @Nullable String piece(@Nullable String count, @Nullable String unit) {
        if (unit == null || unit.isEmpty()) {
            return null;
        }
        boolean clock = unit.startsWith("T");
        String letters = clock ? unit.substring(1) : unit;
        return (clock ? "T" : "") + plain(count) + letters;
    }

    private static String plain(@Nullable String count) {
        Double number = count(count);
        return number == null || count == null
                ? UNKNOWN
                : new BigDecimal(count).stripTrailingZeros().toPlainString();
    }

    /** A count as a number; null for "some". */
    static @Nullable Double count(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text);
            return Double.isFinite(number) && number < 1e9 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** "Daily", "every two years", "every Monday", "every July". */
    static @Nullable Resolved set(Meaning meaning) {
        String value = meaning.text("value");
        if (value != null) {
            return Resolved.repetition(value + part(meaning));
        }
        Integer weekday = meaning.number("weekday");
        Integer month = meaning.number("month");
        String season = meaning.text("season");
        if (weekday != null) {
            return Resolved.repetition("XXXX-WXX-" + weekday + part(meaning));
        } else if (month != null) {
            return Resolved.repetition(String.format(java.util.Locale.ROOT, "XXXX-%02d", month));
        } else if (season != null) {
            return Resolved.repetition("XXXX-" + season);
        }
        String length = length(meaning.has("count") ? meaning.text("count") : "1", meaning.text("unit"), null, null);
        return length == null ? null : Resolved.repetition(length);
    }

    private static String part(Meaning meaning) {
        String part = meaning.timeOfDay();
        return part == null ? "" : part;
    }
}
