package org.lagebild.picture.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.judgement.StrengthJudgement.StrengthClaim;

/**
 * Every number that anybody gives for an exercise, beside the lines of an agreement. It says on whose numbers which
 * line is reached and never that anybody broke a rule: what was notified, and what counts as one activity, the public
 * cannot see.
 *
 * @param rows one for each claim, in the order in which they were first reported
 * @param territories one for each state on whose land it runs beside others at the same time
 */
public record Ledger(List<Row> rows, List<Territory> territories) {
    /**
     * A claim beside the lines.
     *
     * @param sides states that those who give the number belong to, where known
     * @param standings by name of the line
     */
    public record Row(
            long low,
            long high,
            @Nullable String claimant,
            List<String> sides,
            int origins,
            Map<String, Line.Standing> standings) {}

    /**
     * What runs on the land of one state at the same time, with the sums of the lowest and of the highest numbers
     * given.
     *
     * @param exercises ids, without parts of others among them
     * @param standings of the sums, by name of the line
     */
    public record Territory(
            String state, List<String> exercises, long lowest, long highest, Map<String, Line.Standing> standings) {}

    /** The ledger of an exercise among others. */
    public static Ledger of(Exercise exercise, Collection<Exercise> all, Collection<Line> lines) {
        return new Ledger(
                exercise.strengthClaims().stream()
                        .map(claim -> row(claim, lines))
                        .toList(),
                exercise.host().stream()
                        .map(state -> territory(state, exercise, all, lines))
                        .filter(territory -> territory.exercises().size() > 1)
                        .toList());
    }

    private static Row row(StrengthClaim claim, Collection<Line> lines) {
        return new Row(
                claim.low(),
                claim.high(),
                claim.claimant(),
                claim.countries(),
                claim.origins(),
                standings(claim.low(), claim.high(), lines));
    }

    private static Map<String, Line.Standing> standings(long low, long high, Collection<Line> lines) {
        Map<String, Line.Standing> standings = new TreeMap<>();
        lines.forEach(line -> standings.put(line.name(), line.standing(low, high)));
        return standings;
    }

    private static Territory territory(
            String state, Exercise exercise, Collection<Exercise> all, Collection<Line> lines) {
        List<Exercise> together = all.stream()
                .filter(other ->
                        other.host().contains(state) && !other.strengthClaims().isEmpty())
                .filter(other -> other.id().equals(exercise.id()) || isBeside(exercise, other))
                .toList();
        Set<String> ids = new TreeSet<>();
        together.forEach(other -> ids.add(other.id()));
        long lowest = 0;
        long highest = 0;
        for (Exercise other : together) {
            if (other.parent() == null || !ids.contains(other.parent())) {
                lowest += other.strengthClaims().stream()
                        .mapToLong(StrengthClaim::low)
                        .min()
                        .orElse(0);
                highest += other.strengthClaims().stream()
                        .mapToLong(StrengthClaim::high)
                        .max()
                        .orElse(0);
            } else {
                ids.remove(other.id());
            }
        }
        return new Territory(state, List.copyOf(ids), lowest, highest, standings(lowest, highest, lines));
    }

    /** Whether both run at the same time and share who takes part. */
    private static boolean isBeside(Exercise one, Exercise other) {
        Days mine = Spans.of(one);
        Days its = Spans.of(other);
        return mine != null
                && its != null
                && mine.overlaps(its, 0)
                && one.participants().stream().anyMatch(other.participants()::contains);
    }
}
