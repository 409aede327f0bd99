package org.lagebild.picture.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.picture.Strength;
import org.lagebild.picture.join.Entries;

/** What an article says that does not change when it is rewritten or translated. */
record ArticleFacts(
        Report report,
        Set<String> topics,
        Set<String> days,
        List<Site> sites,
        Set<String> participants,
        Set<Long> numbers,
        Set<String> statuses,
        Set<String> sources) {
    private static final double NEAR_KM = 15;
    private static final int SPEAKING_NUMBER = 100;
    private static final int USUAL_PARTICIPANTS = 2;
    private static final int LEAST_LETTERS = 5;

    static ArticleFacts of(Report report) {
        List<ReportedExercise> all = report.exercises();
        return new ArticleFacts(
                report,
                topics(report),
                all.stream()
                        .flatMap(e -> Stream.of(e.start(), e.end()))
                        .filter(ArticleFacts::isDay)
                        .collect(Collectors.toCollection(TreeSet::new)),
                all.stream()
                        .flatMap(e -> e.sites().stream())
                        .filter(site -> site.hasPoint() && site.isLocal())
                        .toList(),
                all.stream().flatMap(e -> e.participants().stream()).collect(Collectors.toCollection(TreeSet::new)),
                all.stream()
                        .flatMap(e -> e.strengths().stream())
                        .map(Strength::low)
                        .filter(number -> number >= SPEAKING_NUMBER)
                        .collect(Collectors.toCollection(TreeSet::new)),
                all.stream().map(ReportedExercise::status).collect(Collectors.toCollection(TreeSet::new)),
                sources(report));
    }

    /** What the article speaks of: names and countries of exercises. */
    private static Set<String> topics(Report report) {
        Set<String> topics = new TreeSet<>();
        List<@Nullable String> kin = Entries.kin(report);
        for (int i = 0; i < kin.size(); i++) {
            String named = kin.get(i);
            if (named != null) {
                topics.add(named);
            } else {
                ReportedExercise exercise = report.exercises().get(i);
                Stream.concat(
                                exercise.host().stream(),
                                exercise.sites().stream().flatMap(s -> Stream.ofNullable(s.country())))
                        .forEach(country -> topics.add("in " + country));
            }
        }
        return topics;
    }

    private static boolean isDay(@Nullable String date) {
        Days days = Days.of(date);
        return days != null && days.isDay();
    }

    /** The longer words of those who are quoted. */
    private static Set<String> sources(Report report) {
        return Stream.concat(
                        report.sources().stream(),
                        report.exercises().stream().flatMap(e -> Stream.ofNullable(e.announcedBy())))
                .flatMap(source -> Arrays.stream(source.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= LEAST_LETTERS)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How much of what both say is the same and could be otherwise. */
    double shared(ArticleFacts other) {
        return common(days, other.days)
                + sites(other)
                + common(numbers, other.numbers)
                + Math.max(0, common(participants, other.participants) - USUAL_PARTICIPANTS) / 2.0;
    }

    private int sites(ArticleFacts other) {
        Set<String> same = new TreeSet<>();
        for (Site site : sites) {
            if (other.sites.stream().anyMatch(its -> site.distance(its) <= NEAR_KM)) {
                same.add(Math.round(site.lat() == null ? 0 : site.lat() * 10) + "/"
                        + Math.round(site.lon() == null ? 0 : site.lon() * 10));
            }
        }
        return same.size();
    }

    static <T> int common(Set<T> one, Set<T> other) {
        Set<T> common = new TreeSet<>(one);
        common.retainAll(other);
        return common.size();
    }
}
