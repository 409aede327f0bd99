package org.lagebild.picture.join;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/** When a reported exercise runs, as far as its report tells. */
final class Times {
    /** Half of all dated exercises are shorter; see the domain notes. */
    private static final int USUAL_LENGTH = 14;

    private static final int LONG = 30;
    private static final int MOST_MONTHS = 12;
    private static final int UNDER_WAY = 7;

    private Times() {}

    /** From its dates; null where it has none. */
    static @Nullable Days stated(ReportedExercise exercise) {
        Days start = Days.of(exercise.start());
        Days end = Days.of(exercise.end());
        if (start != null && end != null) {
            return start.with(end);
        }
        if (start != null) {
            int length = exercise.durationDays() == null ? USUAL_LENGTH : exercise.durationDays();
            return start.isDay() ? new Days(start.first(), start.first().plusDays(length)) : start;
        }
        return end == null || !end.isDay() ? end : new Days(end.first().minusDays(LONG), end.first());
    }

    /** From its dates, or around the day of a report that says it is under way. */
    static @Nullable Days likely(ReportedExercise exercise) {
        Days stated = stated(exercise);
        return stated != null || exercise.day() == null || !"ongoing".equals(exercise.status())
                ? stated
                : new Days(exercise.day().minusDays(UNDER_WAY), exercise.day().plusDays(UNDER_WAY));
    }

    /** The months that it may run in, a year's worth at most. */
    static List<YearMonth> months(ReportedExercise exercise) {
        Days window = likely(exercise);
        if (window == null) {
            return List.of();
        }
        YearMonth first = YearMonth.from(window.first());
        YearMonth last = YearMonth.from(window.last());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .limit(MOST_MONTHS)
                .toList();
    }
}
