package org.lagebild.picture.origin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Neighbourhood;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportKeys;

/**
 * Finds copies, rewrites, translations and reprints: shared runs of words; the same agency with the same facts; the
 * same source with so many of the same facts that two reporters would hardly choose them alike. Whether two articles
 * are one follows from the two; what is linked by others is one as well.
 */
public final class OriginFinder {
    private static final int LEAST_RUNS = 12;
    private static final double COPIED = 0.35;
    private static final double SAME_AGENCY = 3;
    private static final double SAME_SOURCE = 6;
    private static final int AGENCY_DAYS = 2;
    private static final int SOURCE_DAYS = 7;
    private static final int TRANSLATED_NUMBERS = 2;
    private static final int TRANSLATED_NAMES = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final int REWRITTEN_NUMBERS = 4;
    private static final int REWRITTEN_NAMES = 8;
    private static final double MOST = 0.75;
    private static final double HALF = 0.5;
    private static final int SHORT_ID = 12;

    private final Neighbourhood all;
    private final Map<String, ArticleFacts> facts = new HashMap<>();
    private final Map<String, Origin> known = new HashMap<>();

    public OriginFinder(Neighbourhood all) {
        this.all = all;
    }

    /** The origin of an article. */
    public Origin of(String article) {
        Origin origin = known.get(article);
        if (origin == null) {
            origin = all.sharing(List.of(ReportKeys.ofArticle(article))).stream()
                    .findFirst()
                    .map(this::of)
                    .orElseGet(() -> new Origin("o-" + article, article, List.of(article), false, ""));
        }
        return origin;
    }

    /** The origin of an article that nothing new was found to share. */
    public Origin kept(String article) {
        Origin origin = known.containsKey(article) ? known.get(article) : all.origin(article);
        return origin == null ? of(article) : origin;
    }

    /** Whether there is a report of the article. */
    public boolean knows(String article) {
        return !all.sharing(List.of(ReportKeys.ofArticle(article))).isEmpty();
    }

    /** The origin of a report. */
    public Origin of(Report report) {
        return known.containsKey(report.article())
                ? Objects.requireNonNull(known.get(report.article()))
                : found(report);
    }

    private Origin found(Report start) {
        SortedMap<String, Report> reached = new TreeMap<>(Map.of(start.article(), start));
        SortedSet<String> why = new TreeSet<>();
        Deque<Report> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            Report report = open.removeFirst();
            for (Report other : near(report)) {
                String reason = other.article().equals(report.article()) ? null : reason(facts(report), facts(other));
                if (reason != null) {
                    why.add(reason);
                    if (reached.putIfAbsent(other.article(), other) == null) {
                        open.addLast(other);
                    }
                }
            }
        }
        Origin origin = origin(List.copyOf(reached.values()), why);
        reached.keySet().forEach(article -> known.put(article, origin));
        return origin;
    }

    /** What may go back to the same report. */
    private Collection<Report> near(Report report) {
        Map<String, Report> near = new TreeMap<>();
        all.sharing(OriginKeys.facts(facts(report))).forEach(other -> near.put(other.article(), other));
        all.sharing(OriginKeys.runs(report), OriginKeys.LEAST_RUNS).forEach(other -> near.put(other.article(), other));
        return near.values();
    }

    private ArticleFacts facts(Report report) {
        return facts.computeIfAbsent(report.article(), article -> ArticleFacts.of(report));
    }

    private static Origin origin(List<Report> reports, SortedSet<String> why) {
        Report first = Collections.min(
                reports,
                Comparator.comparing(Report::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Report::article));
        return new Origin(
                "o-" + first.id().substring(0, Math.min(SHORT_ID, first.id().length())),
                first.article(),
                reports.stream().map(Report::article).toList(),
                reports.stream().anyMatch(Report::namesSource),
                String.join("; ", why));
    }

    /** Why two articles are one report; null where they are two. */
    static @Nullable String reason(ArticleFacts one, ArticleFacts other) {
        if (one.report().id().equals(other.report().id())) {
            return "the same text";
        }
        double copied = one.report().signature().shared(other.report().signature(), LEAST_RUNS);
        if (copied >= COPIED) {
            return Math.round(copied * 100) + " % of the shorter text shared";
        }
        if (Collections.disjoint(one.topics(), other.topics()) && Collections.disjoint(one.days(), other.days())) {
            return null;
        }
        if (sameLiveBlog(one, other)) {
            return "posts of one live blog";
        }
        double facts = one.shared(other);
        if (within(AGENCY_DAYS, one, other) && haveAgency(one, other)) {
            if (facts >= SAME_AGENCY && sameAgency(one, other)) {
                return "same agency and the same facts";
            }
            if (translated(one.report(), other.report())) {
                return "same agency, the same numbers and names in another language";
            }
        }
        if (!within(SOURCE_DAYS, one, other)) {
            return null;
        }
        boolean sameSource = !Collections.disjoint(one.sources(), other.sources());
        return facts >= SAME_SOURCE && sameSource
                ? "same source and the same facts"
                : rewritten(one.report(), other.report()) ? "most numbers and names shared" : null;
    }

    /** A post that tells another status has further news. */
    private static boolean sameLiveBlog(ArticleFacts one, ArticleFacts other) {
        return one.report().liveBlog() != null
                && one.report().liveBlog().equals(other.report().liveBlog())
                && !Collections.disjoint(one.statuses(), other.statuses());
    }

    private static boolean haveAgency(ArticleFacts one, ArticleFacts other) {
        return !Collections.disjoint(one.report().agencies(), other.report().agencies());
    }

    private static boolean translated(Report one, Report other) {
        return !Objects.equals(one.language(), other.language())
                && one.details().shareNumbers(other.details(), TRANSLATED_NUMBERS, NEARLY_ALL)
                && one.details().shareNames(other.details(), TRANSLATED_NAMES, 0);
    }

    private static boolean rewritten(Report one, Report other) {
        return Objects.equals(one.language(), other.language())
                && one.details().shareNumbers(other.details(), REWRITTEN_NUMBERS, MOST)
                && one.details().shareNames(other.details(), REWRITTEN_NAMES, HALF);
    }

    /**
     * An agency's next report on the same exercise tells another status or, as far as the language shows, other
     * sources.
     */
    private static boolean sameAgency(ArticleFacts one, ArticleFacts other) {
        boolean sameLanguage =
                Objects.equals(one.report().language(), other.report().language());
        return !Collections.disjoint(one.statuses(), other.statuses())
                && (!sameLanguage || !Collections.disjoint(one.sources(), other.sources()));
    }

    private static boolean within(int days, ArticleFacts one, ArticleFacts other) {
        LocalDate mine = one.report().day();
        LocalDate its = other.report().day();
        return mine == null || its == null || Math.abs(ChronoUnit.DAYS.between(mine, its)) <= days;
    }
}
