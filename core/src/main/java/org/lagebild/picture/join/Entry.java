package org.lagebild.picture.join;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.ReportKeys;
import org.lagebild.picture.ReportedExercise;

/**
 * A reported exercise in its article: what it is called there and what else the article names. It follows from the
 * article alone.
 *
 * @param key what no other entry has
 * @param kin series or name that all editions share; null for an unnamed exercise
 * @param year of the edition as told or as its dates have it; null where neither tells
 * @param mark letter or number that tells the editions of one year apart; null without one
 * @param names what it is called, without the edition
 * @param called further runs of words in what it is called
 * @param parents kin and names of what it is part of
 * @param context kin of what else the article speaks of, where it has no name of its own
 * @param taken years of the other editions of its kin that the article speaks of
 * @param keys what it is found by
 */
public record Entry(
        String key,
        ReportedExercise exercise,
        @Nullable String kin,
        @Nullable String year,
        @Nullable String mark,
        Set<String> names,
        Set<String> called,
        Set<String> parents,
        Set<String> context,
        Set<String> taken,
        Set<String> keys) {
    boolean isDated() {
        return year != null;
    }

    /** Whether a key only ties two entries; those of a block are dealt with there. */
    public static boolean isLink(String key) {
        return "nms".indexOf(key.charAt(0)) >= 0;
    }

    /** Hashes of the keys that it is linked by. */
    Stream<Long> links() {
        return keys.stream().filter(Entry::isLink).map(ReportKeys::hash);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Entry that && exercise.equals(that.exercise) && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
