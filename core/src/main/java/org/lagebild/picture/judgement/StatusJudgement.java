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
    private static final String PLANNED = "planned";
    private static final String POSTPONED = "postponed";
    private static final String ONGOING = "ongoing";
    private static final String COMPLETED = "completed";
    private static final String UNKNOWN = "unknown";
    private static final List<String> PROGRESS = List.of(UNKNOWN, PLANNED, POSTPONED, ONGOING, COMPLETED, "cancelled");

    private StatusJudgement() {}

    /**
     * A status with the reports that gave it.
     *
     * @param asOf day of the first report; null where unknown
     */
    public record Step(String status, @Nullable LocalDate asOf, List<String> articles) {}

    /** Each change of status, in order of the days of the reports. */
    public static List<Step> history(
            Collection<ReportedExercise> members, @Nullable String start, @Nullable String end) {
        Days first = Days.of(start);
        Days last = Days.of(end);
        List<Step> steps = new ArrayList<>();
        members.stream()
                .filter(member -> !member.status().equals(UNKNOWN))
                .sorted(Comparator.comparing(
                                (ReportedExercise member) -> place(member, first, last),
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(member -> PROGRESS.indexOf(member.status()))
                        .thenComparing(ReportedExercise::key))
                .forEach(member -> add(steps, member, first, last));
        return steps;
    }

    /** Where in time a report stands: on its day, else not before what it tells can have happened. */
    private static @Nullable LocalDate place(ReportedExercise member, @Nullable Days start, @Nullable Days end) {
        if (member.day() != null) {
            return member.day();
        }
        return switch (member.status()) {
            case PLANNED -> null;
            case COMPLETED -> end == null ? null : end.last();
            default -> start == null ? null : start.first();
        };
    }

    private static void add(List<Step> steps, ReportedExercise member, @Nullable Days start, @Nullable Days end) {
        Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (last != null && last.status().equals(member.status())) {
            List<String> articles = new ArrayList<>(last.articles());
            articles.add(member.article());
            steps.set(
                    steps.size() - 1,
                    new Step(
                            last.status(),
                            last.asOf(),
                            articles.stream().distinct().toList()));
        } else if (last == null || follows(last.status(), member, start, end)) {
            steps.add(new Step(member.status(), member.day(), List.of(member.article())));
        }
    }

    /** An old plan that is retold does not undo what has begun, nor does a late report reopen what has ended. */
    private static boolean follows(String last, ReportedExercise member, @Nullable Days start, @Nullable Days end) {
        String next = member.status();
        LocalDate day = member.day();
        return switch (last) {
            case ONGOING ->
                !next.equals(PLANNED)
                        || start != null && day != null && start.first().isAfter(day);
            case COMPLETED -> end != null && day != null && !end.last().isBefore(day) && !next.equals(PLANNED);
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
