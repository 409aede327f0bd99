package org.lagebild.picture;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.join.Group;

/**
 * Names exercises so that the same reports always give the same id, and later reports hardly change it: a name with its
 * edition, or the first report of what has no name.
 */
final class Identities {
    private static final int SHORT = 12;

    private Identities() {}

    /**
     * The id of a group.
     *
     * @param namesakes other groups of the same name and edition; the one that was reported first has the plain id
     */
    static String of(Group group, Collection<Group> namesakes) {
        String plain = plain(group);
        boolean senior = namesakes.stream().allMatch(other -> SENIOR.compare(group, other) <= 0);
        return group.kin() != null && senior ? plain : plain + "-" + mark(first(group));
    }

    private static String plain(Group group) {
        return group.kin() == null
                ? "unnamed"
                : slug(group.kin()) + (group.edition() == null ? "" : "-" + slug(group.edition()));
    }

    private static String slug(@Nullable String name) {
        return name == null ? "" : name.replace(' ', '-');
    }

    private static final Comparator<ReportedExercise> FIRST = Comparator.comparing(
                    ReportedExercise::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(ReportedExercise::key);

    private static final Comparator<Group> SENIOR =
            Comparator.comparing((Group group) -> !isSeries(group)).thenComparing(Identities::first, FIRST);

    private static boolean isSeries(Group group) {
        return group.series() != null;
    }

    private static ReportedExercise first(Group group) {
        return group.members().stream().min(FIRST).orElseThrow();
    }

    private static String mark(ReportedExercise first) {
        String text = first.text();
        return text.substring(0, Math.min(SHORT, text.length())) + "-" + first.id();
    }
}
