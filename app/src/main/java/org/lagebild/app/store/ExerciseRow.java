package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.ReportedExercise;
import org.lagebild.picture.Site;
import org.lagebild.picture.judgement.ConflictFinder.Conflict;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/**
 * What a list shows of an exercise; fields are as in {@link org.lagebild.picture.Exercise}.
 *
 * @param start EDTF, at the precision that is known
 * @param places the most reported first
 * @param low the least number of troops that anybody claims; null where nobody gives one
 * @param high the greatest
 * @param conflicts fields on which independent sources differ
 * @param languages of the articles
 */
public record ExerciseRow(
        String id,
        @Nullable String name,
        @Nullable String series,
        @Nullable String edition,
        List<String> aliases,
        @Nullable String parent,
        String status,
        boolean presumedEnded,
        @Nullable String start,
        @Nullable String end,
        List<String> participants,
        List<String> host,
        List<Site> places,
        List<String> domains,
        @Nullable Long low,
        @Nullable Long high,
        List<String> conflicts,
        int origins,
        int articles,
        List<String> languages,
        @Nullable LocalDate lastReport) {
    /** What a list shows of an exercise. */
    public static ExerciseRow of(Exercise exercise) {
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

    /** The same, presumed ended or not. */
    ExerciseRow presumedEnded(boolean presumed) {
        return new ExerciseRow(
                id,
                name,
                series,
                edition,
                aliases,
                parent,
                status,
                presumed,
                start,
                end,
                participants,
                host,
                places,
                domains,
                low,
                high,
                conflicts,
                origins,
                articles,
                languages,
                lastReport);
    }

    /** From the first day on which it may have begun to the last on which it may have ended. */
    public Optional<Days> span() {
        Days first = Days.of(start);
        Days last = Days.of(end);
        return Optional.ofNullable(first == null ? last : last == null ? first : first.with(last));
    }
}
