package org.lagebild.fact.exercise;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Exercise.Status;
import org.lagebild.language.Span;

/** How much the words of an article speak for each status of an exercise, and which of them most. */
final class StatusVotes {
    private final Map<Status, Integer> weights = new EnumMap<>(Status.class);
    private final Map<Status, Vote> heaviest = new EnumMap<>(Status.class);

    void add(Status status, int weight, Span span, String rule) {
        weights.merge(status, weight, Integer::sum);
        heaviest.merge(
                status, new Vote(span, rule, weight), (old, found) -> found.weight() > old.weight() ? found : old);
    }

    void drop(Status status) {
        weights.remove(status);
        heaviest.remove(status);
    }

    int weight(Status status) {
        return weights.getOrDefault(status, 0);
    }

    /** The status that most speaks for; another one where no word speaks for any. */
    Status most(Status otherwise) {
        Status best = otherwise;
        int most = 0;
        for (Map.Entry<Status, Integer> entry : weights.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** The words that speak most for a status; null where none do. */
    @Nullable
    Vote vote(Status status) {
        return heaviest.get(status);
    }

    /** Words that speak for a status, with the rule that says so. */
    record Vote(Span span, String rule, int weight) {}
}
