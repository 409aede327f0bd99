package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters on one matter. */
final class Filters {
    private Filters() {}

    static ExerciseFilter participants(String... codes) {
        return of(List.of(codes), null, List.of(), null, null, null, null);
    }

    static ExerciseFilter near(Near near) {
        return of(List.of(), near, List.of(), null, null, null, null);
    }

    static ExerciseFilter statuses(String... statuses) {
        return of(List.of(), null, List.of(statuses), null, null, null, null);
    }

    static ExerciseFilter time(String from, String to) {
        return of(List.of(), null, List.of(), LocalDate.parse(from), LocalDate.parse(to), null, null);
    }

    static ExerciseFilter words(String text) {
        return of(List.of(), null, List.of(), null, null, null, text);
    }

    static ExerciseFilter least(long troops) {
        return of(List.of(), null, List.of(), null, null, troops, null);
    }

    private static ExerciseFilter of(
            List<String> participants,
            @Nullable Near near,
            List<String> statuses,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long least,
            @Nullable String text) {
        return new ExerciseFilter(
                participants,
                List.of(),
                null,
                near,
                statuses,
                from,
                to,
                least,
                null,
                List.of(),
                null,
                null,
                0,
                text,
                null);
    }
}
