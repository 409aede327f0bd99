package org.lagebild.picture.judgement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;

/** Fields on which independent origins differ. */
public final class ConflictFinder {
    private static final double FAR_KM = 50;

    private final Collection<ReportedExercise> members;
    private final Sources sources;
    private final Set<List<Site>> points;
    private final Map<String, String> names;

    private ConflictFinder(Collection<ReportedExercise> members, Sources sources) {
        this.members = members;
        this.sources = sources;
        this.points = members.stream().map(member -> points(member).toList()).collect(Collectors.toSet());
        this.names = names(members);
    }

    /** A value with the articles that give it. */
    public record Value(String value, List<String> articles) {}

    /** A field with all its values that cannot all be right. */
    public record Conflict(String field, List<Value> values) {}

    public static List<Conflict> find(Collection<ReportedExercise> members, Sources sources) {
        ConflictFinder finder = new ConflictFinder(members, sources);
        List<Conflict> conflicts = new ArrayList<>();
        finder.add(conflicts, "start", e -> Stream.ofNullable(e.start()), ConflictFinder::apart);
        finder.add(conflicts, "end", e -> Stream.ofNullable(e.end()), ConflictFinder::apart);
        finder.add(conflicts, "troops", ConflictFinder::troops, (one, other) -> !one.equals(other));
        finder.places(conflicts);
        return conflicts;
    }

    private static Stream<String> troops(ReportedExercise exercise) {
        return exercise.strengths().stream()
                .map(s -> s.low() == s.high() ? String.valueOf(s.low()) : s.low() + "-" + s.high());
    }

    private static boolean apart(String one, String other) {
        Days mine = Days.of(one);
        Days its = Days.of(other);
        return mine != null && its != null && !mine.overlaps(its, 0);
    }

    private void add(
            List<Conflict> conflicts,
            String field,
            Function<ReportedExercise, Stream<String>> values,
            BiPredicate<String, String> differ) {
        Map<String, Set<String>> articles = new TreeMap<>();
        members.forEach(
                member -> values.apply(member).forEach(value -> articles.computeIfAbsent(value, v -> new TreeSet<>())
                        .add(member.article())));
        List<Value> conflicting = articles.entrySet().stream()
                .filter(one -> articles.entrySet().stream()
                        .anyMatch(other -> differ.test(one.getKey(), other.getKey())
                                && independent(one.getValue(), other.getValue())))
                .map(entry -> new Value(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
        if (!conflicting.isEmpty()) {
            conflicts.add(new Conflict(field, conflicting));
        }
    }

    private boolean independent(Set<String> one, Set<String> other) {
        return Collections.disjoint(sources.ids(one), sources.ids(other));
    }

    /** Points that a report gives and that lie far from every point of another report. */
    private void places(List<Conflict> conflicts) {
        Map<String, List<Site>> byName = new TreeMap<>();
        members.forEach(
                member -> points(member).forEach(site -> byName.computeIfAbsent(name(site), n -> new ArrayList<>())
                        .add(site)));
        add(conflicts, "places", this::lonely, (one, other) -> far(byName, one, other));
    }

    private static boolean far(Map<String, List<Site>> byName, String one, String other) {
        return byName.getOrDefault(one, List.of()).stream()
                .allMatch(a -> byName.getOrDefault(other, List.of()).stream().allMatch(b -> a.distance(b) > FAR_KM));
    }

    private Stream<String> lonely(ReportedExercise exercise) {
        List<Site> mine = points(exercise).toList();
        boolean contradicted = points.stream()
                .anyMatch(its -> !its.isEmpty()
                        && mine.stream().allMatch(a -> its.stream().allMatch(b -> a.distance(b) > FAR_KM)));
        return contradicted ? mine.stream().map(this::name) : Stream.empty();
    }

    /** One name for each place, whatever the languages call it. */
    private String name(Site site) {
        return site.id() == null ? site.name() : names.getOrDefault(site.id(), site.name());
    }

    private static Map<String, String> names(Collection<ReportedExercise> members) {
        Map<String, String> names = new HashMap<>();
        members.stream()
                .flatMap(ConflictFinder::points)
                .filter(site -> site.id() != null)
                .forEach(site -> names.merge(
                        String.valueOf(site.id()),
                        site.name(),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return names;
    }

    private static Stream<Site> points(ReportedExercise exercise) {
        return exercise.sites().stream().filter(site -> site.hasPoint() && site.isLocal());
    }
}
