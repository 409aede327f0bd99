package org.lagebild.picture.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Borders;

/**
 * How far the places of an exercise are from the nearest border between two states of which one at least takes no part,
 * and how that changed from report to report.
 *
 * @param places nearest first; only places whose point says where they are
 * @param reports the nearest place that each report names, in order of the reports
 */
public record BorderDistances(List<Near> places, List<Reported> reports) {
    /** A place with the nearest such border. */
    public record Near(String place, long km, String states) {}

    /** The nearest place that a report names. */
    public record Reported(@Nullable LocalDate day, String article, String place, long km) {}

    public static BorderDistances of(Exercise exercise, Borders borders) {
        List<Near> places = exercise.places().stream()
                .flatMap(site -> near(exercise, site, borders).stream())
                .sorted(BY_DISTANCE)
                .toList();
        List<Reported> reports = new ArrayList<>();
        exercise.members().stream()
                .sorted(Comparator.comparing(
                                ReportedExercise::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(ReportedExercise::key))
                .forEach(member -> member.sites().stream()
                        .flatMap(site -> near(exercise, site, borders).stream())
                        .min(BY_DISTANCE)
                        .ifPresent(near ->
                                reports.add(new Reported(member.day(), member.article(), near.place(), near.km()))));
        return new BorderDistances(places, reports);
    }

    private static final Comparator<Near> BY_DISTANCE =
            Comparator.comparingLong(Near::km).thenComparing(Near::place);

    private static Optional<Near> near(Exercise exercise, Site site, Borders borders) {
        if (!site.isSpot() || site.lat() == null || site.lon() == null) {
            return Optional.empty();
        }
        BorderPoint point = borders.anyLandBorder(site.lat(), site.lon());
        return Optional.ofNullable(point)
                .filter(border -> !(exercise.participants().contains(border.oneSide())
                        && exercise.participants().contains(border.otherSide())))
                .map(border -> new Near(
                        site.name(), Math.round(border.distanceKm()), border.oneSide() + "/" + border.otherSide()));
    }

    /** How many kilometres farther from a border the last report is than the first; empty for fewer than two. */
    public Optional<Long> change() {
        return reports.size() < 2
                ? Optional.empty()
                : Optional.of(
                        reports.get(reports.size() - 1).km() - reports.get(0).km());
    }
}
