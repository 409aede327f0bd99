package org.lagebild.picture.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/**
 * An edition beside the earlier ones of its series, feature by feature, with how many of them tell anything.
 *
 * @param features month, host, size and length, as far as this edition and an earlier one tell them
 */
public record Pattern(List<Feature> features) {
    private static final int FEW = 3;
    private static final double UNLIKE = 2;

    /**
     * One feature.
     *
     * @param value of this edition
     * @param earlier the earlier editions' values, oldest first
     * @param n how many earlier editions tell it
     * @param alike how many of them had the like: a month at most one away, a common host, half to twice the size or
     *     length
     */
    public record Feature(String name, String value, List<String> earlier, int n, int alike) {
        /** Whether enough editions are known and none of them had the like. */
        public boolean isDeparture() {
            return n >= FEW && alike == 0;
        }
    }

    /** The pattern that the earlier editions among the exercises give. */
    public static Pattern of(Exercise exercise, Collection<Exercise> all) {
        List<Exercise> earlier = all.stream()
                .filter(other -> exercise.series() != null
                        && exercise.series().equals(other.series())
                        && other.parent() == null
                        && isEarlier(other, exercise))
                .sorted(Spans.ORDER)
                .toList();
        List<Feature> features = new ArrayList<>();
        add(features, "month", exercise, earlier, Spans::month, Pattern::nearMonths);
        add(features, "host", exercise, earlier, Pattern::host, Pattern::commonHost);
        add(features, "size", exercise, earlier, Pattern::size, Pattern::likeNumbers);
        add(features, "length", exercise, earlier, Spans::length, Pattern::likeNumbers);
        return new Pattern(features);
    }

    private static boolean isEarlier(Exercise other, Exercise exercise) {
        Integer its = Spans.year(other);
        Integer mine = Spans.year(exercise);
        return its != null && mine != null && its < mine;
    }

    /** Whether two values of a feature are alike. */
    private interface Likeness<T> {
        boolean test(T one, T other);
    }

    private static <T> void add(
            List<Feature> features,
            String name,
            Exercise exercise,
            List<Exercise> earlier,
            Function<Exercise, @Nullable T> field,
            Likeness<T> alike) {
        T value = field.apply(exercise);
        List<T> known = earlier.stream().map(field).flatMap(Stream::ofNullable).toList();
        if (value != null && !known.isEmpty()) {
            int like =
                    (int) known.stream().filter(its -> alike.test(value, its)).count();
            features.add(new Feature(
                    name,
                    value.toString(),
                    known.stream().map(Objects::toString).toList(),
                    known.size(),
                    like));
        }
    }

    private static boolean nearMonths(Integer one, Integer other) {
        int apart = Math.abs(one - other);
        return Math.min(apart, 12 - apart) <= 1;
    }

    private static @Nullable String host(Exercise exercise) {
        return exercise.host().isEmpty() ? null : String.join(" ", exercise.host());
    }

    private static boolean commonHost(String one, String other) {
        return Arrays.stream(one.split(" ")).anyMatch(List.of(other.split(" "))::contains);
    }

    /** The number that most independent reports give; of equals the first reported. */
    private static @Nullable Long size(Exercise exercise) {
        return exercise.strengthClaims().stream()
                .reduce((best, next) -> next.origins() > best.origins() ? next : best)
                .map(StrengthClaim::high)
                .orElse(null);
    }

    private static boolean likeNumbers(Long one, Long other) {
        return Math.max(one, other) <= UNLIKE * Math.min(one, other);
    }
}
