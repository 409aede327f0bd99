package org.lagebild.picture.analysis;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;

/** Days and lengths of exercises, as far as they are known. */
final class Spans {
    private Spans() {}

    /** From the first to the last day; null where the start is unknown. */
    static @Nullable Days of(Exercise exercise) {
        Days start = Days.of(exercise.start());
        Days end = Days.of(exercise.end());
        return start == null ? null : end == null || end.last().isBefore(start.first()) ? start : start.with(end);
    }

    /** In days, where both days are known; null else. */
    static @Nullable Long length(Exercise exercise) {
        Days start = Days.of(exercise.start());
        Days end = Days.of(exercise.end());
        return start == null
                        || end == null
                        || !start.isDay()
                        || !end.isDay()
                        || end.last().isBefore(start.first())
                ? null
                : start.with(end).length();
    }

    /** Month of the start, 1 to 12; null where unknown. */
    static @Nullable Integer month(Exercise exercise) {
        Days start = Days.of(exercise.start());
        return start == null || start.first().getMonthValue() != start.last().getMonthValue()
                ? null
                : Integer.valueOf(start.first().getMonthValue());
    }

    static @Nullable Integer year(Exercise exercise) {
        String edition = exercise.edition();
        Days start = Days.of(exercise.start());
        return start != null
                ? Integer.valueOf(start.first().getYear())
                : edition != null && edition.matches("\\d{4}.*") ? Integer.valueOf(edition.substring(0, 4)) : null;
    }

    /** By start, then by id. */
    static final Comparator<Exercise> ORDER = Comparator.comparing(
                    Spans::of, Comparator.nullsLast(Comparator.comparing(Days::first)))
            .thenComparing(Exercise::id);
}
