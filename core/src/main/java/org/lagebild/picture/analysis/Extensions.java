package org.lagebild.picture.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;

/** How often, by when and until when an exercise was prolonged, as reports of its last day show. */
public final class Extensions {
    private Extensions() {}

    /**
     * A later last day than the one reported before.
     *
     * @param reported day of the report
     */
    public record Extension(LocalDate reported, String article, String from, String to) {}

    /** In order of the reports; only days count, and only from reports of a known day. */
    public static List<Extension> of(Exercise exercise) {
        List<Extension> extensions = new ArrayList<>();
        ReportedExercise last = null;
        for (ReportedExercise member : exercise.members().stream()
                .filter(member -> member.day() != null && endsOn(member) != null)
                .sorted(Comparator.comparing(Extensions::reported).thenComparing(ReportedExercise::key))
                .toList()) {
            if (last != null && isLater(member, last) && isNews(member, last)) {
                extensions.add(new Extension(
                        reported(member), member.article(), String.valueOf(last.end()), String.valueOf(member.end())));
            }
            if (last == null || isLater(member, last)) {
                last = member;
            }
        }
        return extensions;
    }

    private static LocalDate reported(ReportedExercise member) {
        return member.day() == null ? LocalDate.MAX : member.day();
    }

    private static @Nullable LocalDate endsOn(ReportedExercise member) {
        Days end = Days.of(member.end());
        return end == null || !end.isDay() ? null : end.first();
    }

    private static boolean isLater(ReportedExercise member, ReportedExercise last) {
        LocalDate its = endsOn(member);
        LocalDate old = endsOn(last);
        return its != null && old != null && its.isAfter(old);
    }

    /** Two reports of one day differ; they do not prolong. */
    private static boolean isNews(ReportedExercise member, ReportedExercise last) {
        return reported(member).isAfter(reported(last));
    }
}
