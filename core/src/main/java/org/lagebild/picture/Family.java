package org.lagebild.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Links parts to the whole that their reports name; linked exercises are never merged. */
final class Family {
    private final Map<String, String> inArticle = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, Exercise> byId = new HashMap<>();
    private final Map<String, List<Exercise>> partsOf = new HashMap<>();
    private final Map<String, String> parentOf = new HashMap<>();

    private Family(List<Exercise> exercises) {
        for (Exercise exercise : exercises) {
            byId.put(exercise.id(), exercise);
            exercise.members().forEach(member -> remember(exercise, member));
        }
        exercises.forEach(exercise -> {
            String parent = parent(exercise);
            if (parent != null && !descends(parent, exercise.id())) {
                parentOf.put(exercise.id(), parent);
                partsOf.computeIfAbsent(parent, p -> new ArrayList<>()).add(exercise);
            }
        });
    }

    static List<Exercise> link(List<Exercise> exercises) {
        Family family = new Family(exercises);
        return exercises.stream()
                .map(exercise -> exercise.within(family.parentOf.get(exercise.id()), family.legs(exercise)))
                .sorted(Comparator.comparing(Exercise::id))
                .toList();
    }

    private void remember(Exercise exercise, ReportedExercise member) {
        if (member.name() != null) {
            inArticle.putIfAbsent(member.article() + '#' + member.name(), exercise.id());
            byName.computeIfAbsent(member.name(), name -> new LinkedHashSet<>()).add(exercise.id());
        }
        member.mentions().forEach(mention -> inArticle.putIfAbsent(member.article() + '#' + mention, exercise.id()));
    }

    /** What most reports name; the same article's exercise first, else the only one of that name at the time. */
    private @Nullable String parent(Exercise exercise) {
        Map<String, Integer> votes = new TreeMap<>();
        for (ReportedExercise member : exercise.members()) {
            String whole = member.partOf() == null ? null : whole(member.article(), member.partOf(), exercise);
            if (whole != null && !whole.equals(exercise.id())) {
                votes.merge(whole, 1, Integer::sum);
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private @Nullable String whole(String article, String name, Exercise part) {
        String here = inArticle.get(article + '#' + name);
        if (here != null) {
            return here;
        }
        List<String> named = byName.getOrDefault(name, Set.of()).stream()
                .filter(whole -> mayHold(byId.get(whole), part))
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static boolean mayHold(@Nullable Exercise whole, Exercise part) {
        return whole == null
                || whole.edition() == null
                || part.edition() == null
                || whole.edition().equals(part.edition());
    }

    private boolean descends(String exercise, String ancestor) {
        Set<String> seen = new HashSet<>();
        String at = exercise;
        while (at != null && seen.add(at)) {
            if (at.equals(ancestor)) {
                return true;
            }
            at = parentOf.get(at);
        }
        return false;
    }

    private List<Exercise.Phase> legs(Exercise whole) {
        return partsOf.getOrDefault(whole.id(), List.of()).stream()
                .filter(part -> part.name() == null && (part.start() != null || part.end() != null))
                .sorted(Comparator.comparing((Exercise part) -> String.valueOf(part.end()))
                        .thenComparing(Exercise::id))
                .map(part -> new Exercise.Phase(
                        part.places().isEmpty() ? null : part.places().get(0).name(),
                        part.start(),
                        part.end(),
                        part.id()))
                .toList();
    }
}
