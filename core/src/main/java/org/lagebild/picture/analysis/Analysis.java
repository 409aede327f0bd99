package org.lagebild.picture.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.Picture;
import org.lagebild.world.World;

/**
 * What the numbers on an exercise show, each with what it rests on. Nothing sums them up.
 *
 * @param leadTime null where no start or no report of known day is known
 * @param nextEdition null where nothing tells it
 * @param baseRates one for each signal that the exercise has
 */
public record Analysis(
        String exercise,
        Ledger ledger,
        @Nullable LeadTime leadTime,
        Pattern pattern,
        BorderDistances borders,
        List<Extensions.Extension> extensions,
        @Nullable NextEdition nextEdition,
        List<BaseRate> baseRates) {
    private static final int DAYS_AFTER = 30;

    /** The analysis of an exercise within its picture. */
    public static Analysis of(Exercise exercise, Picture picture, World world, Collection<Line> lines) {
        List<Exercise> all = picture.exercises();
        String series = exercise.series();
        return new Analysis(
                exercise.id(),
                Ledger.of(exercise, all, lines),
                LeadTime.of(exercise, LeadTime.VIENNA_DOCUMENT).orElse(null),
                Pattern.of(exercise, all),
                BorderDistances.of(exercise, world.borders()),
                Extensions.of(exercise),
                series == null
                        ? null
                        : NextEdition.of(series, all, world.series().find(series))
                                .orElse(null),
                baseRates(exercise, picture, lines));
    }

    private static List<BaseRate> baseRates(Exercise exercise, Picture picture, Collection<Line> lines) {
        List<Exercise> ended = picture.exercises().stream()
                .filter(other -> hasEnded(other, picture))
                .toList();
        List<BaseRate> rates = new ArrayList<>();
        add(rates, "short lead time", Analysis::hasShortLead, exercise, ended, picture);
        add(rates, "extended", other -> !Extensions.of(other).isEmpty(), exercise, ended, picture);
        add(rates, "just below a line", other -> isJustBelow(other, lines), exercise, ended, picture);
        add(rates, "departure from pattern", other -> departs(other, picture), exercise, ended, picture);
        return rates;
    }

    private static void add(
            List<BaseRate> rates,
            String signal,
            Predicate<Exercise> has,
            Exercise exercise,
            List<Exercise> ended,
            Picture picture) {
        if (has.test(exercise)) {
            rates.add(BaseRate.of(signal, has, ended, picture.events(), DAYS_AFTER));
        }
    }

    private static boolean hasEnded(Exercise exercise, Picture picture) {
        Days span = Spans.of(exercise);
        return span != null && picture.asOf() != null && span.last().isBefore(picture.asOf());
    }

    private static boolean hasShortLead(Exercise exercise) {
        return LeadTime.of(exercise, LeadTime.VIENNA_DOCUMENT)
                .map(LeadTime::isShorter)
                .orElse(false);
    }

    private static boolean isJustBelow(Exercise exercise, Collection<Line> lines) {
        return exercise.strengthClaims().stream().anyMatch(claim -> lines.stream()
                .anyMatch(line -> line.standing(claim.low(), claim.high()) == Line.Standing.JUST_BELOW));
    }

    private static boolean departs(Exercise exercise, Picture picture) {
        return Pattern.of(exercise, picture.exercises()).features().stream().anyMatch(Pattern.Feature::isDeparture);
    }
}
