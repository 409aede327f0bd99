package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a mention and belongs to it.
 *
 * @param actors codes of states and alliances inside its noun phrase
 * @param earliest first day of the time said of it; null where none is
 * @param latest last day
 * @param yearSaid whether the text itself says the year, with digits or as "last year"
 * @param restricted whether the time stands inside its noun phrase and says which of several is meant
 * @param hasPlace whether a place is said of it
 * @param hasArmedForces whether armed forces act in its sentence
 */
record MentionContext(
        Set<String> actors,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        boolean yearSaid,
        boolean restricted,
        boolean hasPlace,
        boolean hasArmedForces) {
    private static final int FORTNIGHT = 14;
    private static final int MONTH = 31;

    /** The year of the time said of it. */
    @Nullable
    Integer year() {
        return yearSaid && earliest != null && latest != null && earliest.getYear() == latest.getYear()
                ? earliest.getYear()
                : null;
    }

    boolean hasTime() {
        return earliest != null && latest != null;
    }

    /** Whether both are said to the month and share no day. */
    boolean isApart(MentionContext other) {
        return isShort() && other.isShort() && isDisjoint(other);
    }

    boolean isDisjoint(MentionContext other) {
        return hasTime()
                && other.hasTime()
                && (Objects.requireNonNull(latest).isBefore(Objects.requireNonNull(other.earliest))
                        || Objects.requireNonNull(other.latest).isBefore(Objects.requireNonNull(earliest)));
    }

    /** Whether both are said to the fortnight and share a day. */
    boolean sharesDays(MentionContext other) {
        return isFortnight() && other.isFortnight() && !isDisjoint(other);
    }

    private boolean isFortnight() {
        return earliest != null && latest != null && latest.toEpochDay() - earliest.toEpochDay() < FORTNIGHT;
    }

    boolean isBefore(LocalDate day) {
        return latest != null && latest.isBefore(day);
    }

    /** Whether both are said to the month and it is more days than these before the other. */
    boolean isBefore(MentionContext other, int days) {
        return isApart(other) && isBefore(latest, other.earliest, days);
    }

    /** Whether it is over more days than these before a day. */
    boolean isBefore(@Nullable LocalDate day, int days) {
        return isBefore(latest, day, days);
    }

    /** Whether more days than these lie between it and a day. */
    boolean isFrom(LocalDate day, int days) {
        return isBefore(latest, day, days) || isBefore(day, earliest, days);
    }

    /** Whether more days than these lie between them. */
    boolean isFrom(MentionContext other, int days) {
        return isDisjoint(other) && (isBefore(latest, other.earliest, days) || isBefore(other.latest, earliest, days));
    }

    private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate start, int days) {
        return end != null && start != null && start.toEpochDay() - end.toEpochDay() > days;
    }

    private boolean isShort() {
        return earliest != null && latest != null && latest.toEpochDay() - earliest.toEpochDay() <= MONTH;
    }

    /** Whether it is said who, where or when: what only such words pin down is an exercise of its own. */
    boolean isPinned() {
        return hasTime() || hasPlace && !actors.isEmpty();
    }
}
