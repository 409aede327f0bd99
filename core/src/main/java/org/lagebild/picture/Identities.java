package org.lagebild.picture;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Group;

/** Names exercises so that the same reports always give the same id, and later reports do not change it. */
final class Identities {
    private static final int SHORT = 10;

    private final Map<String, String> textOf = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    Identities(Collection<Report> reports) {
        reports.forEach(report -> textOf.put(report.article(), report.id()));
    }

    /** Series or name with the edition; for an unnamed exercise the first report of it. */
    String of(Group group) {
        String id = group.kin() == null
                ? "unnamed-" + first(group)
                : slug(group.kin()) + (group.edition() == null ? "" : "-" + slug(group.edition()));
        int times = taken.merge(id, 1, Integer::sum);
        return times == 1 ? id : id + "-" + first(group);
    }

    private static String slug(@Nullable String name) {
        return name == null ? "" : name.replace(' ', '-');
    }

    private String first(Group group) {
        ReportedExercise first = group.members().stream()
                .min(Comparator.comparing(
                                ReportedExercise::day,
                                Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
                        .thenComparing(ReportedExercise::key))
                .orElseThrow();
        String text = textOf.getOrDefault(first.article(), first.article());
        return text.substring(0, Math.min(SHORT, text.length())) + "-" + first.id();
    }
}
