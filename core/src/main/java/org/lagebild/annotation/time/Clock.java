package org.lagebild.annotation.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes times of day. */
final class Clock {
    private static final String AFTERNOON = "PM";
    private static final String MORNING = "AM";
    private static final int HOURS = 12;
    private static final int MINUTES = 60;

    private Clock() {}

    /**
     * @param ampm AM or PM of a clock with twelve hours
     * @param minus minutes that are to go: a quarter or half before the hour
     */
    static @Nullable String time(
            int hour,
            @Nullable Integer minute,
            @Nullable Integer second,
            @Nullable String ampm,
            int minus,
            @Nullable String zone) {
        int hours = AFTERNOON.equals(ampm) && hour < HOURS
                ? hour + HOURS
                : MORNING.equals(ampm) && hour == HOURS ? 0 : hour;
        int all = hours * MINUTES + (minute == null ? 0 : minute) - minus;
        if (hours > 2 * HOURS || all < 0 || minute != null && minute >= MINUTES) {
            return null;
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", all / MINUTES, all % MINUTES);
        return time + (second == null ? "" : String.format(Locale.ROOT, ":%02d", second)) + (zone == null ? "" : zone);
    }
}
