package org.lagebild.app.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * B-cubed: for every gold entry, how much of its found group belongs to it, and how much of its gold group was found
 * with it.
 */
final class BCubed {

    private BCubed() {}

    /** The mean over all gold entries; one that was never found has found nothing. */
    static <T> Figure figure(String name, List<List<T>> gold, List<List<T>> found) {
        Map<T, Set<T>> goldOf = groupOf(gold);
        Map<T, Set<T>> foundOf = groupOf(found);
        List<T> entries = gold.stream().flatMap(List::stream).toList();
        double precision = 0;
        double recall = 0;
        for (T entry : entries) {
            Set<T> mine = foundOf.getOrDefault(entry, Set.of());
            Set<T> wanted = goldOf.getOrDefault(entry, Set.of(entry));
            double both = Likeness.shared(mine, wanted);
            precision += mine.isEmpty() ? 0 : both / mine.size();
            recall += both / wanted.size();
        }
        int count = Math.max(1, entries.size());
        return Figure.ofShares(name, precision / count, recall / count);
    }

    private static <T> Map<T, Set<T>> groupOf(List<List<T>> groups) {
        Map<T, Set<T>> groupOf = new HashMap<>();
        for (List<T> group : groups) {
            Set<T> members = new HashSet<>(group);
            group.forEach(member -> groupOf.put(member, members));
        }
        return groupOf;
    }
}
