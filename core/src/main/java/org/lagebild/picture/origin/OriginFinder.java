package org.lagebild.picture.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportedExercise;

/**
 * Finds copies, rewrites, translations and reprints: shared runs of words; the same agency with the same facts; the
 * same source with so many of the same facts that two reporters would hardly choose them alike.
 */
public final class OriginFinder {
    private static final int LEAST_RUNS = 12;
    private static final double COPIED = 0.35;
    private static final double SAME_AGENCY = 3;
    private static final double SAME_SOURCE = 6;
    private static final int AGENCY_DAYS = 2;
    private static final int SOURCE_DAYS = 7;

    private final List<ArticleFacts> articles;
    private final int[] head;
    private final Map<Integer, SortedSet<String>> why = new TreeMap<>();

    private OriginFinder(List<ArticleFacts> articles) {
        this.articles = articles;
        this.head = IntStream.range(0, articles.size()).toArray();
    }

    /**
     * Every article's origin, alone or with others, in a fixed order.
     *
     * @param exercises which exercise of the picture each reported one belongs to, by {@link ReportedExercise#key}
     */
    public static List<Origin> find(List<Report> reports, Map<String, Integer> exercises) {
        List<ArticleFacts> facts = reports.stream()
                .map(report -> ArticleFacts.of(report, exercisesOf(report, exercises)))
                .toList();
        return new OriginFinder(facts).origins();
    }

    private static Set<Integer> exercisesOf(Report report, Map<String, Integer> exercises) {
        Set<Integer> all = new TreeSet<>();
        for (ReportedExercise exercise : report.exercises()) {
            Integer group = exercises.get(exercise.key());
            if (group != null) {
                all.add(group);
            }
        }
        return all;
    }

    private List<Origin> origins() {
        new Pairs(articles).forEach((one, other) -> {
            String reason = reason(articles.get(one), articles.get(other));
            if (reason != null) {
                join(one, other, reason);
            }
        });
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            groups.computeIfAbsent(head(i), h -> new ArrayList<>()).add(i);
        }
        List<Origin> origins = new ArrayList<>();
        groups.values().forEach(group -> origins.add(origin(origins.size() + 1, group)));
        return origins;
    }

    private void join(int one, int other, String reason) {
        int low = Math.min(head(one), head(other));
        int high = Math.max(head(one), head(other));
        SortedSet<String> reasons = why.computeIfAbsent(low, h -> new TreeSet<>());
        reasons.add(reason);
        if (low != high) {
            reasons.addAll(why.getOrDefault(high, Collections.emptySortedSet()));
            head[high] = low;
        }
    }

    private int head(int article) {
        int at = article;
        while (head[at] != at) {
            at = head[at];
        }
        return at;
    }

    private Origin origin(int number, List<Integer> group) {
        List<Report> reports = group.stream().map(i -> articles.get(i).report()).toList();
        Report first = Collections.min(
                reports,
                Comparator.comparing(Report::day, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Report::article));
        return new Origin(
                "o" + number,
                first.article(),
                reports.stream().map(Report::article).distinct().sorted().toList(),
                reports.stream().anyMatch(Report::namesSource),
                String.join("; ", why.getOrDefault(group.get(0), Collections.emptySortedSet())));
    }

    /** Why two articles are one report; null where they are two. */
    static @Nullable String reason(ArticleFacts one, ArticleFacts other) {
        double copied = one.report().signature().shared(other.report().signature(), LEAST_RUNS);
        if (copied >= COPIED) {
            return Math.round(copied * 100) + " % of the shorter text shared";
        }
        if (Collections.disjoint(one.exercises(), other.exercises())) {
            return null;
        }
        double facts = one.shared(other);
        if (facts >= SAME_AGENCY && sameAgency(one, other) && within(AGENCY_DAYS, one, other)) {
            return "same agency and the same facts";
        }
        boolean sameSource = !Collections.disjoint(one.sources(), other.sources());
        return facts >= SAME_SOURCE && sameSource && within(SOURCE_DAYS, one, other)
                ? "same source and the same facts"
                : null;
    }

    /**
     * An agency's next report on the same exercise tells another status or, as far as the language shows, other
     * sources.
     */
    private static boolean sameAgency(ArticleFacts one, ArticleFacts other) {
        boolean sameLanguage =
                Objects.equals(one.report().language(), other.report().language());
        return !Collections.disjoint(one.report().agencies(), other.report().agencies())
                && !Collections.disjoint(one.statuses(), other.statuses())
                && (!sameLanguage || !Collections.disjoint(one.sources(), other.sources()));
    }

    private static boolean within(int days, ArticleFacts one, ArticleFacts other) {
        LocalDate mine = one.report().day();
        LocalDate its = other.report().day();
        return mine == null || its == null || Math.abs(ChronoUnit.DAYS.between(mine, its)) <= days;
    }
}
