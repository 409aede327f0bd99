package org.lagebild.picture.join;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.picture.Strength;

/**
 * Everything that some reports say of one exercise, as sets; merging is their union.
 *
 * @param languages of the articles that name it
 * @param spoken languages of all its articles
 * @param kin series or names
 * @param names as printed, without the edition
 * @param called further runs of words in what it is called
 * @param context kin of what else its articles speak of, where it has no name of its own
 * @param parents kin of what it is part of
 * @param window from the first to the last day that a report names; null where none does
 * @param months that any of its reports may mean
 * @param stated whether dates are said, and not only that it is under way
 */
record Profile(
        Set<String> articles,
        Set<String> languages,
        Set<String> spoken,
        Set<String> kin,
        Set<String> names,
        Set<String> called,
        Set<String> context,
        Set<String> parents,
        Set<String> editions,
        Set<String> starts,
        Set<String> ends,
        @Nullable Days window,
        Set<YearMonth> months,
        boolean stated,
        Set<String> participants,
        Set<String> host,
        Map<String, Site> sites,
        Set<Long> troops,
        Set<String> equipment,
        Set<String> domains) {
    private static final int STATE_CODE = 2;

    static Profile of(Collection<Entry> entries) {
        List<ReportedExercise> members = entries.stream().map(Entry::exercise).toList();
        return new Profile(
                set(members, e -> Stream.of(e.article())),
                set(members, e -> Stream.ofNullable(e.name() == null ? null : e.language())),
                set(members, e -> Stream.ofNullable(e.language())),
                union(entries, e -> Stream.ofNullable(e.kin())),
                union(entries, e -> e.names().stream()),
                union(entries, e -> e.called().stream()),
                union(entries, e -> e.context().stream()),
                union(entries, e -> e.parents().stream()),
                union(entries, e -> Stream.ofNullable(e.kin() == null ? null : e.year())),
                set(members, e -> Stream.ofNullable(e.start())),
                set(members, e -> Stream.ofNullable(e.end())),
                members.stream()
                        .map(Times::likely)
                        .filter(Objects::nonNull)
                        .reduce(Days::with)
                        .orElse(null),
                set(members, e -> Times.months(e).stream()),
                members.stream().anyMatch(e -> Times.stated(e) != null),
                set(members, e -> e.participants().stream()),
                set(members, e -> e.host().stream()),
                sites(members),
                set(members, e -> e.strengths().stream().map(Strength::low)),
                set(members, e -> e.equipment().stream()),
                set(members, e -> e.domains().stream()));
    }

    private static Set<String> union(Collection<Entry> entries, Function<Entry, Stream<String>> field) {
        return entries.stream().flatMap(field).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T extends Comparable<T>> Set<T> set(
            Collection<ReportedExercise> members, Function<ReportedExercise, Stream<T>> field) {
        return members.stream().flatMap(field).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, Site> sites(Collection<ReportedExercise> members) {
        Map<String, Site> sites = new TreeMap<>();
        members.stream()
                .flatMap(e -> e.sites().stream())
                .sorted(java.util.Comparator.comparing(Site::toString))
                .forEach(site -> sites.putIfAbsent(site.key(), site));
        return sites;
    }

    Profile with(Profile other) {
        return new Profile(
                union(articles, other.articles),
                union(languages, other.languages),
                union(spoken, other.spoken),
                union(kin, other.kin),
                union(names, other.names),
                union(called, other.called),
                union(context, other.context),
                union(parents, other.parents),
                union(editions, other.editions),
                union(starts, other.starts),
                union(ends, other.ends),
                window == null ? other.window : other.window == null ? window : window.with(other.window),
                union(months, other.months),
                stated || other.stated,
                union(participants, other.participants),
                union(host, other.host),
                union(sites, other.sites),
                union(troops, other.troops),
                union(equipment, other.equipment),
                union(domains, other.domains));
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> union = new TreeSet<>(one);
        union.addAll(other);
        return union;
    }

    private static Map<String, Site> union(Map<String, Site> one, Map<String, Site> other) {
        Map<String, Site> union = new TreeMap<>(other);
        union.putAll(one);
        return union;
    }

    boolean isNamed() {
        return !kin.isEmpty();
    }

    boolean hasNameLike(Profile other) {
        return names.stream().anyMatch(mine -> other.names.stream().anyMatch(its -> Names.alike(mine, its)));
    }

    /** States that take part; an alliance may stand for any of them. */
    Set<String> states() {
        return participants.stream()
                .filter(code -> code.length() == STATE_CODE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasAlliance() {
        return participants.stream().anyMatch(code -> code.length() > STATE_CODE);
    }

    Set<String> countries() {
        Set<String> countries = new TreeSet<>(host);
        sites.values().stream()
                .flatMap(site -> Stream.ofNullable(site.country()))
                .forEach(countries::add);
        return countries;
    }
}
