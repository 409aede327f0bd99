package org.lagebild.app.store;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.judgement.ConflictFinder.Conflict;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/** Makes of an exercise what a list shows of it. */
final class ExerciseRows {
    private ExerciseRows() {}

    static ExerciseRow of(Exercise exercise) {
        return new ExerciseRow(
                exercise.id(),
                exercise.name(),
                exercise.series(),
                exercise.edition(),
                exercise.aliases(),
                exercise.parent(),
                exercise.status(),
                exercise.presumedEnded(),
                exercise.start(),
                exercise.end(),
                exercise.participants(),
                exercise.host(),
                exercise.places(),
                exercise.domains(),
                least(exercise.strengthClaims()),
                most(exercise.strengthClaims()),
                exercise.conflicts().stream().map(Conflict::field).toList(),
                exercise.origins(),
                exercise.articles(),
                languages(exercise.members()),
                exercise.lastReport());
    }

    private static @Nullable Long least(List<StrengthClaim> claims) {
        return claims.isEmpty() ? null : lows(claims).min().getAsLong();
    }

    private static @Nullable Long most(List<StrengthClaim> claims) {
        return claims.isEmpty()
                ? null
                : claims.stream().mapToLong(StrengthClaim::high).max().getAsLong();
    }

    private static LongStream lows(List<StrengthClaim> claims) {
        return claims.stream().mapToLong(StrengthClaim::low);
    }

    private static List<String> languages(List<ReportedExercise> members) {
        return members.stream()
                .map(ReportedExercise::language)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
