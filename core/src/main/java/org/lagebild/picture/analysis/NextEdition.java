package org.lagebild.picture.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Exercise;
import org.lagebild.world.Series;

/**
 * When the next edition of a series is due, if it goes on as before.
 *
 * @param months in which earlier editions began, 1 to 12; those that the series is known for where none is
 * @param n how many editions the expectation rests on
 * @param basis whether the rule of the series or the editions tell it
 */
public record NextEdition(String series, int year, List<Integer> months, int n, Basis basis) {
    private static final int MOST_YEARS = 10;

    /** What an expectation rests on. */
    public enum Basis {
        RULE,
        EDITIONS
    }

    /**
     * Empty where neither a rule nor two editions tell it, or where the series has ended.
     *
     * @param known what is known of the series by itself; null where it is none that is known
     */
    public static Optional<NextEdition> of(String series, Collection<Exercise> all, @Nullable Series known) {
        List<Exercise> editions = all.stream()
                .filter(exercise -> series.equals(exercise.series()) && exercise.parent() == null)
                .filter(exercise -> !exercise.status().equals("cancelled"))
                .toList();
        SortedSet<Integer> years = new TreeSet<>();
        editions.stream()
                .flatMap(exercise -> Stream.ofNullable(Spans.year(exercise)))
                .forEach(years::add);
        if (years.isEmpty() || known != null && known.lastYear() != null) {
            return Optional.empty();
        }
        boolean hasRule = known != null && known.cycle() != null;
        return year(years, known)
                .map(year -> new NextEdition(
                        series, year, months(editions, known), years.size(), hasRule ? Basis.RULE : Basis.EDITIONS));
    }

    private static Optional<Integer> year(SortedSet<Integer> years, @Nullable Series known) {
        int last = years.last();
        Series.Cycle cycle = known == null ? null : known.cycle();
        if (cycle != null) {
            return IntStream.rangeClosed(last + 1, last + MOST_YEARS)
                    .filter(cycle::holdsIn)
                    .boxed()
                    .findFirst();
        }
        return years.size() < 2 ? Optional.empty() : Optional.of(last + usualGap(List.copyOf(years)));
    }

    /** The middle one of the gaps between editions. */
    private static int usualGap(List<Integer> years) {
        List<Integer> gaps = IntStream.range(1, years.size())
                .mapToObj(i -> years.get(i) - years.get(i - 1))
                .sorted()
                .toList();
        return gaps.get((gaps.size() - 1) / 2);
    }

    private static List<Integer> months(List<Exercise> editions, @Nullable Series known) {
        SortedSet<Integer> months = new TreeSet<>();
        editions.stream()
                .flatMap(exercise -> Stream.ofNullable(Spans.month(exercise)))
                .forEach(months::add);
        return months.isEmpty() && known != null ? known.months() : List.copyOf(months);
    }
}
