package org.lagebild.picture.join;

import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportedExercise;

/**
 * Reports that speak of the same edition of an exercise.
 *
 * @param series id of the series; null where it belongs to none that is known
 * @param kin series or name that all editions share; null for an unnamed exercise
 * @param edition year or number; null where unknown
 * @param why what joined them
 */
public record Group(
        @Nullable String series,
        @Nullable String kin,
        @Nullable String edition,
        List<ReportedExercise> members,
        SortedSet<String> why) {
    /** Key of its first member, which no other group has. */
    public String key() {
        return members.get(0).key();
    }

    /** Keys of all members. */
    public List<String> keys() {
        return members.stream().map(ReportedExercise::key).toList();
    }
}
