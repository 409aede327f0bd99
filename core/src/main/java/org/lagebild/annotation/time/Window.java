package org.lagebild.annotation.time;

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

    boolean isPossible() {
        return earliest == null || latest == null || !earliest.isAfter(latest);
    }

    /** Whether it is bounded on both sides and all of it lies in one year. */
    public boolean isWithinYear() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear();
    }
}
