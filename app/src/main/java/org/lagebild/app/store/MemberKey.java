package org.lagebild.app.store;

import java.util.Comparator;
import java.util.List;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;

/**
 * One exercise as one article reports it.
 *
 * @param article id
 * @param exercise id within the reading
 */
public record MemberKey(String article, String exercise) {
    /** Of a key of the picture, {@link ReportedExercise#key}. */
    static MemberKey of(String key) {
        int cut = key.lastIndexOf('#');
        return new MemberKey(key.substring(0, cut), key.substring(cut + 1));
    }

    /** Those of an exercise, sorted. */
    static List<MemberKey> of(Exercise exercise) {
        return exercise.members().stream()
                .map(member -> new MemberKey(member.article(), member.id()))
                .sorted(Comparator.comparing(MemberKey::article).thenComparing(MemberKey::exercise))
                .toList();
    }

    String key() {
        return article + '#' + exercise;
    }
}
