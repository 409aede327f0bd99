package org.lagebild.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.event.Event;
import org.lagebild.picture.join.Entry;
import org.lagebild.picture.join.KnownEntries;
import org.lagebild.picture.origin.Origin;

/**
 * What many articles say together. A pure function of the set of reports and decisions: the order in which they come
 * and how often each comes make no difference. {@link Growth} gives the same one report at a time.
 *
 * @param asOf the day that it speaks for; null where no report has a day
 */
public record Picture(
        @Nullable LocalDate asOf,
        List<Exercise> exercises,
        List<Event> events,
        List<Saying> statements,
        List<Opinion> assessments,
        List<Origin> origins) {

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
        return part(
                index, index.reports().stream().map(Report::article).toList(), asOf == null ? lastDay(known) : asOf);
    }

    /**
     * The part of the picture that begins with these articles: exercises whose first member and origins whose first
     * article is one of them. The parts of all articles are the picture of all, wherever each is worked out.
     *
     * @param asOf the day that the whole picture speaks for
     */
    public static Picture part(Neighbourhood all, Collection<String> articles, @Nullable LocalDate asOf) {
        Survey survey = new Survey(all, asOf, new KnownEntries());
        Set<String> here = Set.copyOf(articles);
        List<Report> reports = all
                .sharing(here.stream().map(ReportKeys::ofArticle).toList())
                .stream()
                .sorted(Comparator.comparing(Report::article))
                .toList();
        List<Entry> entries = here.stream()
                .sorted()
                .flatMap(article -> survey.joiner().entries(article).stream())
                .toList();
        return new Picture(
                asOf,
                survey.exercises(entries).stream()
                        .filter(exercise ->
                                here.contains(exercise.members().get(0).article()))
                        .toList(),
                survey.events(here).stream()
                        .filter(event -> here.contains(event.members().get(0).article()))
                        .toList(),
                reports.stream()
                        .flatMap(report -> survey.statements(report).stream())
                        .toList(),
                reports.stream()
                        .flatMap(report -> survey.assessments(report).stream())
                        .toList(),
                survey.origins(here).stream()
                        .filter(origin -> here.contains(origin.articles().get(0)))
                        .toList());
    }

    /** The day that a picture of these speaks for where none is asked for; null where no report has a day. */
    public static @Nullable LocalDate lastDay(Collection<Report> reports) {
        return reports.stream()
                .map(Report::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
