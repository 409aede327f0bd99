package org.lagebild.picture.join;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.lagebild.picture.Days;

/** The days that an edition runs, as its reports have them. */
final class Windows {
    /** Farther than this no report without a date is taken for an edition. */
    static final int FARTHEST = 500;

    private static final int SHORT = 60;
    private static final int NEARLY = 15;

    private Windows() {}

    /** From the first to the last day that any of them states. */
    static Optional<Days> of(Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> Times.stated(entry.exercise()))
                .filter(Objects::nonNull)
                .reduce(Days::with);
    }

    /** Whether a report of that status and day may mean an edition in that window. */
    static boolean fits(String status, LocalDate day, Days window) {
        return switch (status) {
            case "planned" -> !window.last().isBefore(day);
            case "completed" ->
                !window.first().isAfter(day)
                        && (isVague(window) || !window.last().isAfter(day.plusDays(NEARLY)));
            case "ongoing" -> window.overlaps(new Days(day, day), SHORT);
            default -> true;
        };
    }

    private static boolean isVague(Days window) {
        return window.length() > SHORT;
    }

    static long distance(LocalDate day, Days window) {
        return window.contains(new Days(day, day))
                ? 0
                : Math.min(apart(day, window.first()), apart(day, window.last()));
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
