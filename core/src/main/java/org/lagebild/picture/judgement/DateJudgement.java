package org.lagebild.picture.judgement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;

/** Which of several dates to show: the one that the newest and the most independent reports give, at its finest. */
public final class DateJudgement {
    private static final double DAYS_TO_HALF = 7;
    private static final double NEWEST = 1.5;
    private static final double COARSE = 0.25;
    private static final double UNDATED = 0.3;

    private final Collection<ReportedExercise> members;
    private final Function<ReportedExercise, @Nullable String> field;
    private final Sources sources;
    private final @Nullable LocalDate newest;

    private DateJudgement(
            Collection<ReportedExercise> members, Function<ReportedExercise, @Nullable String> field, Sources sources) {
        this.members = members.stream()
                .filter(member -> Days.of(field.apply(member)) != null)
                .toList();
        this.field = field;
        this.sources = sources;
        this.newest = StatusJudgement.lastReport(this.members);
    }

    /** The first day; none after a report that it is under way, if there is another. */
    public static @Nullable String start(
            Collection<ReportedExercise> members, @Nullable String edition, Sources sources) {
        return of(members, ReportedExercise::start, sources, Limits.of(members, edition)::allowsStart);
    }

    /** The last day; none before a report that it is under way or after one that it is over, if there is another. */
    public static @Nullable String end(
            Collection<ReportedExercise> members, @Nullable String edition, Sources sources) {
        return of(members, ReportedExercise::end, sources, Limits.of(members, edition)::allowsEnd);
    }

    /** The date to show; null where no report gives any. */
    private static @Nullable String of(
            Collection<ReportedExercise> members,
            Function<ReportedExercise, @Nullable String> field,
            Sources sources,
            Predicate<Days> possible) {
        List<ReportedExercise> sensible = members.stream()
                .filter(member -> possible.test(Objects.requireNonNullElse(Days.of(field.apply(member)), Limits.NEVER)))
                .toList();
        List<ReportedExercise> firm =
                sensible.stream().filter(member -> !isOneDay(member)).toList();
        return Stream.of(firm, sensible, members)
                .flatMap(reports -> Stream.ofNullable(new DateJudgement(reports, field, sources).judge()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String judge() {
        Set<String> values = new TreeSet<>();
        members.forEach(member -> values.add(value(member)));
        return values.stream()
                .filter(value -> values.stream().noneMatch(other -> isFiner(other, value)))
                .max(Comparator.comparing(this::support).thenComparing(Comparator.reverseOrder()))
                .orElse(null);
    }

    private String value(ReportedExercise member) {
        String value = field.apply(member);
        return value == null ? "" : value;
    }

    private static boolean isFiner(String fine, String coarse) {
        Days one = Days.of(fine);
        Days other = Days.of(coarse);
        return one != null && other != null && one.length() < other.length() && other.contains(one);
    }

    /** Each origin speaks once, the louder the newer it is. */
    private double support(String value) {
        Map<String, Double> byOrigin = new HashMap<>();
        boolean isNewest = false;
        for (ReportedExercise member : members) {
            if (value(member).equals(value)) {
                byOrigin.merge(sources.of(member.article()), weight(member), Math::max);
                isNewest |= member.day() != null && member.day().equals(newest);
            } else if (isFiner(value, value(member))) {
                byOrigin.merge(sources.of(member.article()), COARSE * weight(member), Math::max);
            }
        }
        return byOrigin.values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sorted()
                        .sum()
                + (isNewest ? NEWEST : 0);
    }

    /** A report that gives one day for both ends may mean either of them, if others give more. */
    private static boolean isOneDay(ReportedExercise member) {
        Days start = Days.of(member.start());
        return start != null && start.isDay() && start.equals(Days.of(member.end()));
    }

    private double weight(ReportedExercise member) {
        if (member.day() == null || newest == null) {
            return UNDATED;
        }
        return 1 / (1 + ChronoUnit.DAYS.between(member.day(), newest) / DAYS_TO_HALF);
    }
}
