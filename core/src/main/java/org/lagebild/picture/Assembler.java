package org.lagebild.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Group;
import org.lagebild.picture.judgement.ConflictFinder;
import org.lagebild.picture.judgement.DateClaims;
import org.lagebild.picture.judgement.DateJudgement;
import org.lagebild.picture.judgement.NameJudgement;
import org.lagebild.picture.judgement.ParticipantJudgement;
import org.lagebild.picture.judgement.Sources;
import org.lagebild.picture.judgement.StatusJudgement;
import org.lagebild.picture.judgement.StrengthJudgement;

/** Judges every field of one exercise from its reports. */
final class Assembler {
    private static final double SAME_KM = 10;

    private Assembler() {}

    static Exercise assemble(String id, Group group, Sources sources, @Nullable LocalDate asOf) {
        List<ReportedExercise> members = group.members();
        List<String> articles = articles(members);
        String first = DateJudgement.start(members, group.edition(), sources);
        String last = DateJudgement.end(members, group.edition(), sources);
        String start = first == null ? coarse(last) : first;
        String end = last == null ? coarse(first) : last;
        List<StatusJudgement.Step> history = StatusJudgement.history(members, start, end);
        String status = StatusJudgement.current(history);
        List<String> names = NameJudgement.of(members, sources);
        return new Exercise(
                id,
                names.isEmpty() ? null : names.get(0),
                group.series(),
                group.edition(),
                names.isEmpty() ? names : names.subList(1, names.size()),
                null,
                List.of(),
                status,
                StatusJudgement.presumedEnded(status, end, asOf),
                history,
                StatusJudgement.lastReport(members),
                start,
                end,
                ParticipantJudgement.of(members),
                union(members, ReportedExercise::host),
                places(members),
                union(members, ReportedExercise::domains),
                DateClaims.of(members, sources),
                StrengthJudgement.of(members, sources),
                ConflictFinder.find(members, sources),
                members,
                sources.count(articles),
                articles.size(),
                group.why());
    }

    /** A month or a year without a day holds both the first and the last day. */
    private static @Nullable String coarse(@Nullable String date) {
        Days days = Days.of(date);
        return days == null || days.isDay() ? null : date;
    }

    private static List<String> articles(Collection<ReportedExercise> members) {
        return members.stream()
                .map(ReportedExercise::article)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> union(
            Collection<ReportedExercise> members, Function<ReportedExercise, List<String>> field) {
        Set<String> union = new TreeSet<>();
        members.forEach(member -> union.addAll(field.apply(member)));
        return List.copyOf(union);
    }

    /** Every place once, the most reported first; near points are one place. */
    private static List<Site> places(Collection<ReportedExercise> members) {
        Map<String, Site> sites = new TreeMap<>();
        Map<String, Integer> votes = new TreeMap<>();
        for (ReportedExercise member : members) {
            for (Site site : member.sites()) {
                sites.merge(site.key(), site, (a, b) -> a.toString().compareTo(b.toString()) <= 0 ? a : b);
                votes.merge(site.key(), 1, Integer::sum);
            }
        }
        List<Site> places = new ArrayList<>();
        sites.values().stream()
                .sorted(Comparator.comparing((Site site) -> -votes.getOrDefault(site.key(), 0))
                        .thenComparing(Site::key))
                .filter(site -> places.stream().noneMatch(kept -> kept.distance(site) < SAME_KM))
                .forEach(places::add);
        return places;
    }
}
