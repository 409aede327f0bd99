package org.lagebild.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Times that are counted from the day of publication or from the time told of. */
final class Relatives {
    private static final String TOLD = "told";
    private static final int QUARTERS_OF_A_YEAR = 4;

    private Relatives() {}

    /** "Last week", "next year", "today", "the following day". */
    static Resolved resolve(Meaning meaning, Anchors anchors, Tense tense) {
        Unit unit = Unit.of(meaning.text("unit"));
        int shift = meaning.number("shift", 0);
        Period told = anchors.told();
        if (unit == Unit.DAY && meaning.is("base", TOLD) && told != null && told.unit() == Unit.MONTH) {
            return someDay(told, anchors, shift).at(meaning.timeOfDay());
        }
        LocalDate base = base(meaning, anchors);
        if (unit == null || base == null || meaning.has("present") && tense == Tense.PRESENT) {
            return reference(shift);
        }
        Period quarter = anchors.quarter();
        if (unit == Unit.QUARTER && meaning.has("same") && quarter != null) {
            return Resolved.of(quarter.plus(meaning.number("same", 0)));
        }
        boolean last = unit == Unit.WEEKEND
                && shift == 0
                && tense != Tense.FUTURE
                && tense != Tense.PRESENT
                && base.isBefore(unit.floor(base));
        return move(unit, base, last ? -1 : shift).at(meaning.timeOfDay()).part(meaning.text("mod"));
    }

    /** "That day", where no more than the month is told: that of the day told before, if it lies there. */
    private static Resolved someDay(Period month, Anchors anchors, int shift) {
        LocalDate day = anchors.toldDay();
        if (day != null && month.contains(day)) {
            return move(Unit.DAY, day, shift);
        }
        String value = month.value() + "-XX";
        LocalDate first = month.first().plusDays(Math.min(0, shift));
        LocalDate last = month.last().plusDays(Math.max(0, shift));
        return new Resolved(Resolved.Kind.DATE, value, first, last, value, null);
    }

    private static Resolved move(Unit unit, LocalDate base, int shift) {
        try {
            return Resolved.of(Period.of(unit, unit.plus(unit.floor(base), shift)));
        } catch (DateTimeException e) {
            return reference(shift);
        }
    }

    /** In a story without a day of publication only "this year" and the like hang on the time told of. */
    private static @Nullable LocalDate base(Meaning meaning, Anchors anchors) {
        if (meaning.is("base", TOLD)) {
            return anchors.reference();
        }
        Unit unit = Unit.of(meaning.text("unit"));
        return unit != null && unit.compareTo(Unit.MONTH) < 0 ? anchors.published() : anchors.now();
    }

    private static Resolved reference(int shift) {
        String value = shift == 0 ? "PRESENT_REF" : shift < 0 ? "PAST_REF" : "FUTURE_REF";
        return Resolved.open(value, null);
    }

    /** "Three days ago", "two years later": as exact as the count and what it is counted from. */
    static Resolved offset(Meaning meaning, Anchors anchors) {
        Unit unit = Unit.of(meaning.text("unit"));
        int sign = meaning.number("sign", 1);
        Double count = Lengths.count(meaning.text("count"));
        LocalDate base = base(meaning, anchors);
        if (unit == null || count == null || base == null) {
            return reference(sign);
        }
        Period quarter = anchors.quarter();
        return unit == Unit.YEAR && count == 1 && sign < 0 && quarter != null
                ? Resolved.of(quarter.plus(-QUARTERS_OF_A_YEAR))
                : move(unit, sign, count, base, precision(unit, meaning, anchors));
    }

    private static Resolved move(Unit unit, int sign, double count, LocalDate base, Unit precision) {
        try {
            boolean halves = count != Math.rint(count) && unit == Unit.YEAR;
            LocalDate day =
                    halves ? base.plusMonths(Math.round(sign * count * 12)) : unit.plus(base, Math.round(sign * count));
            return Resolved.of(Period.of(halves ? Unit.MONTH : precision, day));
        } catch (DateTimeException e) {
            return reference(sign);
        }
    }

    /** Counted from a day that is told of, the result is a day; else it is as exact as the unit. */
    private static Unit precision(Unit unit, Meaning meaning, Anchors anchors) {
        Period told = anchors.told();
        if (meaning.is("base", TOLD)
                && told != null
                && unit != Unit.YEAR
                && told.unit().compareTo(unit) < 0) {
            return told.unit();
        }
        return unit.isClock() || unit == Unit.WEEK && meaning.is("base", TOLD) ? Unit.DAY : unit;
    }

    /** A time of day alone: of the day told of. */
    static @Nullable Resolved clock(Meaning meaning, Anchors anchors) {
        String time = meaning.timeOfDay();
        if (time == null) {
            return null;
        }
        Period told = anchors.told();
        boolean vague = told != null && told.unit().compareTo(Unit.DAY) > 0 && anchors.published() != null;
        LocalDate day = vague ? anchors.published() : anchors.reference();
        return day == null
                ? Resolved.open("XXXX-XX-XX", null).at(time)
                : Resolved.of(Period.day(day)).at(time);
    }
}
