package org.lagebild.picture.join;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Report;
import org.lagebild.picture.ReportedExercise;

/** Reads an article's exercises as entries: whatever one of them takes from another is taken here. */
public final class Entries {
    private final List<ReportedExercise> exercises;
    private final Map<String, Set<String>> seriesOfName = new HashMap<>();
    private final Set<String> kins = new TreeSet<>();

    private Entries(Report report) {
        this.exercises = report.exercises();
        exercises.stream().filter(e -> e.name() != null && e.series() != null).forEach(e -> seriesOfName
                .computeIfAbsent(Names.core(String.valueOf(e.name())), n -> new TreeSet<>())
                .add(String.valueOf(e.series())));
        exercises.stream().flatMap(e -> Stream.ofNullable(named(e))).forEach(kins::add);
    }

    /** In the order of the article. */
    public static List<Entry> of(Report report) {
        Entries entries = new Entries(report);
        return report.exercises().stream().map(entries::entry).toList();
    }

    /** Series or name of each exercise, in the order of the article; null for one without. */
    public static List<@Nullable String> kin(Report report) {
        Entries entries = new Entries(report);
        return report.exercises().stream()
                .map(exercise -> entries.kin(exercise, entries.parents(exercise)))
                .toList();
    }

    private @Nullable String kin(ReportedExercise exercise, Set<String> parents) {
        String named = named(exercise);
        return named == null || parents.contains(named) ? ownName(exercise, parents) : named;
    }

    private Entry entry(ReportedExercise exercise) {
        Set<String> parents = parents(exercise);
        String kin = kin(exercise, parents);
        Told told = Told.of(exercise);
        Set<String> names = kin == null ? Set.of() : names(exercise);
        Entry bare = new Entry(
                exercise.key(),
                exercise,
                kin,
                told.year(),
                told.mark(),
                names,
                kin == null ? Set.of() : Runs.in(exercise, names),
                parents,
                kin == null ? kins : Set.of(),
                kin == null ? Set.of() : taken(exercise, kin),
                Set.of());
        return new Entry(
                bare.key(),
                bare.exercise(),
                bare.kin(),
                bare.year(),
                bare.mark(),
                bare.names(),
                bare.called(),
                bare.parents(),
                bare.context(),
                bare.taken(),
                EntryKeys.of(bare));
    }

    /** An article that speaks of an edition and of the name once more means another edition. */
    private Set<String> taken(ReportedExercise exercise, String kin) {
        return exercises.stream()
                .filter(other ->
                        !other.id().equals(exercise.id()) && other.partOf() == null && kin.equals(named(other)))
                .flatMap(other -> Stream.ofNullable(Told.of(other).year()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The name of a part that goes by another name than the whole; null where it has none. */
    private static @Nullable String ownName(ReportedExercise exercise, Set<String> parents) {
        return names(exercise).stream()
                .map(Kin::ofName)
                .filter(name -> !parents.contains(name))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> names(ReportedExercise exercise) {
        return Stream.ofNullable(exercise.name())
                .map(Names::core)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private @Nullable String named(ReportedExercise exercise) {
        if (exercise.series() != null) {
            return Kin.ofSeries(exercise.series());
        }
        String name = exercise.name() == null ? "" : Names.core(exercise.name());
        return name.isEmpty() ? null : ofName(name);
    }

    private String ofName(String name) {
        Set<String> series = seriesOfName.getOrDefault(name, Set.of());
        return series.size() == 1 ? Kin.ofSeries(series.iterator().next()) : Kin.ofName(name);
    }

    /** The name of the whole, and the kin of whatever the article calls so. */
    private Set<String> parents(ReportedExercise exercise) {
        Set<String> parents = new TreeSet<>();
        String whole = exercise.partOf();
        if (whole != null && !Names.core(whole).isEmpty()) {
            parents.add(Kin.ofName(Names.core(whole)));
            exercises.stream()
                    .filter(e -> !e.key().equals(exercise.key()) && isCalled(e, whole))
                    .flatMap(e -> Stream.ofNullable(named(e)))
                    .forEach(parents::add);
        }
        return parents;
    }

    private static boolean isCalled(ReportedExercise exercise, String whole) {
        return exercise.mentions().contains(whole)
                || exercise.name() != null && Names.core(exercise.name()).equals(Names.core(whole));
    }
}
