package org.lagebild.picture.join;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.picture.Strength;

/** The keys of an entry: what two entries must share to be compared at all. */
final class EntryKeys {
    private static final int LEAST_LETTERS = 5;
    private static final int MONTH_DIGITS = 7;
    private static final int LEAST_TROOPS = 50;

    /** Many exercises have so many thousands; other numbers speak for themselves. */
    private static final int ROUND = 1000;

    private static final double[] SHIFTS = {0, 0.5};

    private EntryKeys() {}

    static Set<String> of(Entry entry) {
        Set<String> keys = new TreeSet<>();
        String kin = entry.kin();
        if (kin != null) {
            keys.add(all(kin));
            keys.add(block(entry, kin));
            years(entry).forEach(year -> Stream.concat(entry.names().stream(), entry.called().stream())
                    .forEach(name -> keys.add(name(name, year))));
        }
        years(entry).forEach(year -> entry.parents().forEach(parent -> keys.add(part(parent, year))));
        Set<String> ties = ties(entry);
        months(entry).forEach(month -> ties.forEach(tie -> keys.add("m " + month + " " + tie)));
        span(entry.exercise(), keys);
        return keys;
    }

    private static String block(Entry entry, String kin) {
        LocalDate day = entry.exercise().by();
        return entry.year() != null
                ? dated(kin, Integer.parseInt(entry.year()))
                : day == null ? open(kin) : undated(kin, day.getYear());
    }

    /** All entries of a kin. */
    static String all(String kin) {
        return "K " + kin;
    }

    /** Those of a kin whose year is told by themselves. */
    static String dated(String kin, int year) {
        return "k " + year + " " + kin;
    }

    /** Those of a kin that only the year of publication dates. */
    static String undated(String kin, int published) {
        return "~ " + published + " " + kin;
    }

    /** Those of a kin that nothing dates. */
    static String open(String kin) {
        return "? " + kin;
    }

    static String name(String name, int year) {
        return "n " + year + " " + name;
    }

    /** Those that are said to be part of it. */
    static String part(String parent, int year) {
        return "p " + year + " " + parent;
    }

    /** The years that it may run in. */
    static List<Integer> years(Entry entry) {
        LocalDate day = entry.exercise().by();
        if (entry.year() != null) {
            return List.of(Integer.valueOf(entry.year()));
        }
        return day == null ? List.of() : List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1);
    }

    /** Where dates are missing the year of the edition stands for them, or the months around publication. */
    private static List<YearMonth> months(Entry entry) {
        List<YearMonth> likely = Times.months(entry.exercise());
        LocalDate day = entry.exercise().by();
        if (!likely.isEmpty() || day == null && entry.year() == null) {
            return likely;
        }
        return entry.year() != null
                ? IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> YearMonth.of(Integer.parseInt(entry.year()), month))
                        .toList()
                : Stream.of(-1, 0, 1)
                        .map(shift ->
                                YearMonth.from(Objects.requireNonNull(day)).plusMonths(shift))
                        .toList();
    }

    private static Set<String> ties(Entry entry) {
        ReportedExercise exercise = entry.exercise();
        Set<String> ties = new TreeSet<>(entry.parents());
        ties.addAll(entry.context());
        if (entry.kin() != null) {
            ties.add(entry.kin());
        }
        Set<String> common = new TreeSet<>(exercise.equipment());
        exercise.strengths().stream()
                .map(Strength::low)
                .filter(number -> number >= LEAST_TROOPS)
                .forEach(number -> (number % ROUND == 0 ? common : ties).add("troops " + number));
        exercise.sites().stream().filter(Site::isLocal).forEach(site -> {
            cells(site, ties);
            site.words().stream().filter(word -> word.length() >= LEAST_LETTERS).forEach(common::add);
        });
        qualifiers(exercise).forEach(qualifier -> common.forEach(tie -> ties.add(tie + ' ' + qualifier)));
        return ties;
    }

    /** Its name, and the point's cells in four grids, of which two near points share at least one. */
    private static void cells(Site site, Set<String> ties) {
        ties.add(site.key());
        if (site.lat() != null && site.lon() != null) {
            for (double north : SHIFTS) {
                for (double east : SHIFTS) {
                    ties.add(north + "/" + east + "/" + (long) Math.floor(site.lat() + north) + "/"
                            + (long) Math.floor(site.lon() / 2 + east));
                }
            }
        }
    }

    /** Whatever states it has to do with, and its first and last day, so that what is common alone ties nothing. */
    private static Set<String> qualifiers(ReportedExercise exercise) {
        Set<String> qualifiers = countries(exercise);
        qualifiers.addAll(exercise.participants());
        Stream.of(exercise.start(), exercise.end())
                .flatMap(Stream::ofNullable)
                .filter(date -> date.length() > MONTH_DIGITS)
                .forEach(qualifiers::add);
        return qualifiers;
    }

    private static void span(ReportedExercise exercise, Set<String> keys) {
        if (exercise.start() != null && exercise.end() != null) {
            countries(exercise)
                    .forEach(country -> keys.add("s " + exercise.start() + "/" + exercise.end() + " " + country));
        }
    }

    private static Set<String> countries(ReportedExercise exercise) {
        List<@Nullable String> countries = new ArrayList<>(exercise.host());
        exercise.sites().forEach(site -> countries.add(site.country()));
        Set<String> known = new TreeSet<>();
        countries.stream().flatMap(Stream::ofNullable).forEach(known::add);
        return known;
    }
}
