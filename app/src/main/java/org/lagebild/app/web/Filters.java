package org.lagebild.app.web;

import java.util.List;
import org.lagebild.app.store.ExerciseFilter;

/** Filters that the page needs by itself. */
final class Filters {
    private Filters() {}

    static ExerciseFilter ofSeries(String series) {
        return new ExerciseFilter(
                List.of(), List.of(), null, null, List.of(), null, null, null, null, List.of(), series, null, 0, null,
                null);
    }
}
