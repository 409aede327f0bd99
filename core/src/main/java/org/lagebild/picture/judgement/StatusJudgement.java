package org.lagebild.picture.judgement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/** The status of an exercise over time, as far as reports tell; what only the calendar tells is said apart. */
public final class StatusJudgement {
    static final String PLANNED = "planned";
    static final String POSTPONED = "postponed";
    static final String ONGOING = "ongoing";
    static final String COMPLETED = "completed";
    static final String CANCELLED = "cancelled";
    static final String UNKNOWN = "unknown";
    private static final List<String> PROGRESS = List.of(UNKNOWN, PLANNED, POSTPONED, ONGOING, COMPLETED, CANCELLED);

    private StatusJudgement() {}

    /**
     * A status with the reports that gave it.
     *
     * @param asOf day of the first report; null where unknown
     * @param isInferred whether no report says it, but a report's day beside the days of the exercise
     */
    public record Step(String status, @Nullable LocalDate asOf, List<String> articles, boolean isInferred) {}

    /** Each change of status, in order of the days of the reports. */
    public static List<Step> history(
            Collection<ReportedExercise> members, @Nullable String start, @Nullable String end) {
        Days first = Days.of(start);
        Days last = Days.of(end);
        List<Step> steps = new ArrayList<>();
        members.stream()
                .map(member -> ReportedStatus.of(member, first, last))
                .filter(report -> !report.status().equals(UNKNOWN))
                .sorted(Comparator.comparing(
                                (ReportedStatus report) -> place(report, first, last),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(ReportedStatus::isInferred)
                        .thenComparing(report -> PROGRESS.indexOf(report.status()))
                        .thenComparing(report -> report.by().key()))
                .forEach(report -> add(steps, report, first, last));
        return steps;
    }

    /** Where in time a report stands: on its day, else not before what it tells can have happened. */
    private static @Nullable LocalDate place(ReportedStatus report, @Nullable Days start, @Nullable Days end) {
        if (report.day() != null) {
            return report.day();
        }
        return switch (report.status()) {
            case PLANNED -> null;
            case COMPLETED -> end == null ? null : end.last();
            default -> start == null ? null : start.first();
        };
    }

    private static void add(List<Step> steps, ReportedStatus report, @Nullable Days start, @Nullable Days end) {
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        String article = report.by().article();
        if (last != null && last.status().equals(report.status())) {
            List<String> articles = new ArrayList<>(last.articles());
            articles.add(article);
            steps.set(
                    steps.size() - 1,
                    new Step(
                            last.status(),
                            last.asOf(),
                            articles.stream().distinct().toList(),
                            last.isInferred() && report.isInferred()));
        } else if (last == null || follows(last, report, start, end)) {
            steps.add(new Step(report.status(), report.day(), List.of(article), report.isInferred()));
        }
    }

    /**
     * An old plan that is retold does not undo what has begun, nor does a late report reopen what has ended; what only
     * days tell undoes nothing.
     */
    private static boolean follows(Step last, ReportedStatus report, @Nullable Days start, @Nullable Days end) {
        String next = report.status();
        LocalDate day = report.day();
        if (report.isInferred() && PROGRESS.indexOf(next) < PROGRESS.indexOf(last.status())) {
            return false;
        }
        return switch (last.status()) {
            case POSTPONED, CANCELLED -> !report.isInferred();
            case ONGOING ->
                !next.equals(PLANNED)
                        || start != null && day != null && start.first().isAfter(day);
            case COMPLETED ->
                next.equals(CANCELLED) && last.asOf() == null
                        || end != null && day != null && !end.last().isBefore(day) && !next.equals(PLANNED);
            default -> true;
        };
    }

    /** The status that the last report gives. */
    public static String current(List<Step> history) {
        return history.isEmpty() ? UNKNOWN : history.get(history.size() - 1).status();
    }

    /** Whether its last day has passed by the given day although no report says that it ended. */
    public static boolean presumedEnded(String status, @Nullable String end, @Nullable LocalDate asOf) {
        Days last = Days.of(end);
        return List.of(PLANNED, ONGOING).contains(status)
                && last != null
                && asOf != null
                && last.last().isBefore(asOf);
    }

    /** Day of the last report that has one. */
    public static @Nullable LocalDate lastReport(Collection<ReportedExercise> members) {
        return members.stream()
                .map(ReportedExercise::day)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
