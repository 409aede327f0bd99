package org.lagebild.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.origin.Origin;

/**
 * What many articles say together. A pure function of the set of reports and decisions: the order in which they come
 * and how often each comes make no difference. {@link Growth} gives the same one report at a time.
 *
 * @param asOf the day that it speaks for; null where no report has a day
 */
public record Picture(@Nullable LocalDate asOf, List<Exercise> exercises, List<Origin> origins) {

    /** The picture as of the last report. */
    public static Picture of(Collection<Report> reports) {
        return of(reports, null);
    }

    /** The picture that the reports up to a day give; reports of unknown day are among them. */
    public static Picture of(Collection<Report> reports, @Nullable LocalDate asOf) {
        return of(reports, List.of(), asOf);
    }

    /** The picture that the reports up to a day and what persons decided give. */
    public static Picture of(Collection<Report> reports, Collection<Decision> decisions, @Nullable LocalDate asOf) {
        List<Report> known = reports.stream()
                .filter(report ->
                        asOf == null || report.day() == null || !report.day().isAfter(asOf))
                .toList();
        ReportIndex index = new ReportIndex(known, decisions);
        LocalDate day = asOf == null ? lastDay(known) : asOf;
        Survey survey = new Survey(index, day);
        List<String> articles = index.reports().stream().map(Report::article).toList();
        return new Picture(
                day,
                survey.exercises(articles.stream()
                        .flatMap(article -> survey.joiner().entries(article).stream())
                        .toList()),
                survey.origins(articles));
    }

    private static @Nullable LocalDate lastDay(List<Report> reports) {
        return reports.stream()
                .map(Report::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
