package org.lagebild.picture.judgement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/**
 * The status that a report gives, or that its day gives beside the days of the exercise: where it says none, or one
 * that cannot be on that day.
 *
 * @param isInferred whether the days tell it
 */
record ReportedStatus(ReportedExercise by, String status, boolean isInferred) {
    /** A plan told so long after the last day, or a course told so long after it, is a slip. */
    private static final int LATE = 30;

    private static final int EARLY = 7;

    static ReportedStatus of(ReportedExercise by, @Nullable Days start, @Nullable Days end) {
        LocalDate day = by.day();
        boolean isSlip = day != null && cannotBe(by.status(), day, start, end);
        return !isSlip && !by.status().equals(StatusJudgement.UNKNOWN)
                ? new ReportedStatus(by, by.status(), false)
                : new ReportedStatus(by, inferred(day, start, end), true);
    }

    private static boolean cannotBe(String status, LocalDate day, @Nullable Days start, @Nullable Days end) {
        return switch (status) {
            case StatusJudgement.PLANNED -> end != null && end.last().isBefore(day);
            case StatusJudgement.ONGOING ->
                end != null && end.last().plusDays(LATE).isBefore(day)
                        || start != null && start.first().minusDays(EARLY).isAfter(day);
            case StatusJudgement.COMPLETED -> start != null && start.first().isAfter(day);
            default -> false;
        };
    }

    /** Where the day lies beside the days of the exercise; unknown where that tells nothing. */
    private static String inferred(@Nullable LocalDate day, @Nullable Days start, @Nullable Days end) {
        if (day == null) {
            return StatusJudgement.UNKNOWN;
        }
        if (end != null && end.last().isBefore(day)) {
            return StatusJudgement.COMPLETED;
        }
        if (start != null && start.first().isAfter(day)) {
            return StatusJudgement.PLANNED;
        }
        boolean hasBegun = start != null && !start.last().isAfter(day);
        return hasBegun && end != null && !end.first().isBefore(day)
                ? StatusJudgement.ONGOING
                : StatusJudgement.UNKNOWN;
    }

    @Nullable
    LocalDate day() {
        return by.day();
    }
}
