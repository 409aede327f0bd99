package org.lagebild.annotation.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days between which something lies.
 *
 * @param earliest null where nothing bounds it
 * @param latest null where nothing bounds it
 */
public record Window(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    static final Window OPEN = new Window(null, null);

    Window notBefore(@Nullable LocalDate day) {
        return day == null || earliest != null && !day.isAfter(earliest) ? this : new Window(day, latest);
    }

    Window notAfter(@Nullable LocalDate day) {
        return day == null || latest != null && !day.isBefore(latest) ? this : new Window(earliest, day);
    }

    /** Whether a day does not lie before the window: what is told as past has happened by then. */
    public boolean allows(LocalDate day) {
        return earliest == null || !day.isBefore(earliest);
    }

    /** The only day of the window's years that is of a month, a day and a weekday; null where none or several are. */
    @Nullable
    LocalDate onWeekday(Meaning meaning) {
        Integer weekday = meaning.number("weekday");
        Integer month = meaning.number("month");
        Integer day = meaning.number("day");
        if (earliest == null || latest == null || weekday == null || month == null || day == null) {
            return null;
        }
        LocalDate found = null;
        for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
            LocalDate there = dayOf(year, month, day);
            if (there != null && there.getDayOfWeek().getValue() == weekday) {
                if (found != null) {
                    return null;
                }
                found = there;
            }
        }
        return found;
    }

    private static @Nullable LocalDate dayOf(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    boolean isPossible() {
        return earliest == null || latest == null || !earliest.isAfter(latest);
    }

    /** Whether it is bounded on both sides and all of it lies in one year. */
    public boolean isWithinYear() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear();
    }
}
