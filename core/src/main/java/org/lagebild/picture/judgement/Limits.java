package org.lagebild.picture.judgement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/**
 * What reports of the status say about the dates.
 *
 * @param edition the year of the edition; null where it has none
 * @param underWayFrom day of the first report that it is under way
 * @param underWayTo day of the last one
 * @param over day of the last report that it has ended
 */
record Limits(
        @Nullable Days edition,
        @Nullable LocalDate underWayFrom,
        @Nullable LocalDate underWayTo,
        @Nullable LocalDate over) {
    /** Stands for no date. */
    static final Days NEVER = new Days(LocalDate.MAX, LocalDate.MAX);

    private static final int MONTH = 31;

    static Limits of(Collection<ReportedExercise> members, @Nullable String edition) {
        return new Limits(
                Days.of(edition),
                days(members, "ongoing").min(Comparator.naturalOrder()).orElse(null),
                days(members, "ongoing").max(Comparator.naturalOrder()).orElse(null),
                days(members, "completed").max(Comparator.naturalOrder()).orElse(null));
    }

    private static Stream<LocalDate> days(Collection<ReportedExercise> members, String status) {
        return members.stream()
                .filter(member -> member.status().equals(status))
                .map(ReportedExercise::day)
                .filter(Objects::nonNull);
    }

    /** In its year, or a month from it where the day is known. */
    private boolean isOfEdition(Days date) {
        return !date.equals(NEVER) && (edition == null || edition.overlaps(date, date.isDay() ? MONTH : 0));
    }

    boolean allowsStart(Days start) {
        return isOfEdition(start) && (underWayFrom == null || !start.first().isAfter(underWayFrom));
    }

    boolean allowsEnd(Days end) {
        return isOfEdition(end)
                && (underWayTo == null || !end.last().isBefore(underWayTo))
                && (over == null || !end.first().isAfter(over));
    }
}
