package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a mention and belongs to it.
 *
 * @param actors codes of states and alliances inside its noun phrase
 * @param earliest first day of the time said of it; null where none is
 * @param latest last day
 * @param hasPlace whether a place is said of it
 * @param hasArmedForces whether armed forces act in its sentence
 */
record MentionContext(
        Set<String> actors,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean hasPlace,
        boolean hasArmedForces) {

    /** The year of the time said of it. */
    @Nullable
    Integer year() {
        return earliest != null && latest != null && earliest.getYear() == latest.getYear() ? earliest.getYear() : null;
    }

    boolean hasTime() {
        return earliest != null && latest != null;
    }

    /** Whether it is said who, where or when: what only such words pin down is an exercise of its own. */
    boolean isPinned() {
        return hasTime() || hasPlace && !actors.isEmpty();
    }
}
