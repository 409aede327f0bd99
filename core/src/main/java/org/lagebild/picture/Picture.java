package org.lagebild.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Group;
import org.lagebild.picture.join.Joiner;
import org.lagebild.picture.judgement.Sources;
import org.lagebild.picture.origin.Origin;
import org.lagebild.picture.origin.OriginFinder;

/**
 * What many articles say together. A pure function of the set of reports: the order in which they come and how often
 * each comes make no difference.
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
        List<Report> known = set(reports, asOf);
        List<Group> groups = Joiner.join(
                known.stream().flatMap(report -> report.exercises().stream()).toList());
        List<Origin> origins = OriginFinder.find(known, groupOf(groups));
        LocalDate day = asOf == null ? lastDay(known) : asOf;
        return new Picture(day, exercises(known, groups, new Sources(origins), day), origins);
    }

    /** Each report once, in an order of its own. */
    private static List<Report> set(Collection<Report> reports, @Nullable LocalDate asOf) {
        Map<String, Report> set = new TreeMap<>();
        reports.stream()
                .filter(report ->
                        asOf == null || report.day() == null || !report.day().isAfter(asOf))
                .forEach(report -> set.merge(report.article(), report, Picture::newer));
        return List.copyOf(set.values());
    }

    /** Of two readings of one article the one with the greater id, so that the choice does not hang on the order. */
    private static Report newer(Report one, Report other) {
        return one.id().compareTo(other.id()) >= 0 ? one : other;
    }

    private static Map<String, Integer> groupOf(List<Group> groups) {
        Map<String, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ReportedExercise member : groups.get(i).members()) {
                groupOf.put(member.key(), i);
            }
        }
        return groupOf;
    }

    private static @Nullable LocalDate lastDay(List<Report> reports) {
        return reports.stream()
                .map(Report::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static List<Exercise> exercises(
            List<Report> reports, List<Group> groups, Sources sources, @Nullable LocalDate asOf) {
        Identities ids = new Identities(reports);
        List<Exercise> exercises = new ArrayList<>();
        groups.forEach(group -> exercises.add(Assembler.assemble(ids.of(group), group, sources, asOf)));
        return Family.link(exercises);
    }
}
