package org.lagebild.picture.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;

/**
 * How long before its start an exercise was first reported.
 *
 * @param first day of the first report
 * @param article that report
 * @param least days from there to the earliest possible start; negative where it had begun
 * @param most days to the latest possible start
 * @param asked how many days an agreement asks for
 * @param isShorter whether it was less in any case; what was notified without being public nobody can see
 */
public record LeadTime(LocalDate first, String article, long least, long most, int asked, boolean isShorter) {
    /** Days that the Vienna Document asks for between notification and start. */
    public static final int VIENNA_DOCUMENT = 42;

    /** Empty where no report of known day or no start is known. */
    public static Optional<LeadTime> of(Exercise exercise, int asked) {
        Days start = Days.of(exercise.start());
        return start == null
                ? Optional.empty()
                : exercise.members().stream()
                        .filter(member -> member.day() != null)
                        .min(Comparator.comparing(LeadTime::day).thenComparing(ReportedExercise::key))
                        .map(first -> of(day(first), first.article(), start, asked));
    }

    private static LocalDate day(ReportedExercise member) {
        return member.day() == null ? LocalDate.MAX : member.day();
    }

    private static LeadTime of(LocalDate first, String article, Days start, int asked) {
        long most = ChronoUnit.DAYS.between(first, start.last());
        return new LeadTime(first, article, ChronoUnit.DAYS.between(first, start.first()), most, asked, most < asked);
    }
}
