package org.lagebild.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Parts of an exercise that have no name of their own but days: its phases. */
final class Legs {
    private Legs() {}

    static List<Exercise.Phase> of(Collection<Exercise> parts) {
        return parts.stream()
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
