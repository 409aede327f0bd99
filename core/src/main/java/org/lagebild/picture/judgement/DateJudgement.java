package org.lagebild.picture.judgement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    /** The date to show; null where no report gives any. */
    public static @Nullable String of(
            Collection<ReportedExercise> members, Function<ReportedExercise, @Nullable String> field, Sources sources) {
        return new DateJudgement(members, field, sources).judge();
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

    private double weight(ReportedExercise member) {
        if (member.day() == null || newest == null) {
            return UNDATED;
        }
        return 1 / (1 + ChronoUnit.DAYS.between(member.day(), newest) / DAYS_TO_HALF);
    }
}
