package org.lagebild.app.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lagebild.picture.Days;
import org.lagebild.picture.Site;

/** Whether an exercise is among those wanted; one small question for each matter of the filter. */
final class ExerciseMatch implements Predicate<ExerciseRow> {
    private final ExerciseFilter filter;
    private final Distances distances;

    ExerciseMatch(ExerciseFilter filter, Distances distances) {
        this.filter = filter;
        this.distances = distances;
    }

    @Override
    public boolean test(ExerciseRow row) {
        return takesPart(row)
                && liesIn(row)
                && isNamedPlace(row)
                && isNear(row)
                && hasStatus(row)
                && isAtTheTime(row)
                && hasSize(row)
                && (filter.domains().isEmpty() || !Collections.disjoint(filter.domains(), row.domains()))
                && (filter.series() == null || filter.series().equals(row.series()))
                && (filter.language() == null || row.languages().contains(filter.language()))
                && row.origins() >= filter.origins()
                && hasText(row);
    }

    private boolean takesPart(ExerciseRow row) {
        return filter.participants().stream()
                .allMatch(
                        code -> row.participants().contains(code) || row.host().contains(code));
    }

    private boolean liesIn(ExerciseRow row) {
        return filter.countries().isEmpty()
                || row.places().stream().map(Site::country).anyMatch(filter.countries()::contains);
    }

    private boolean isNamedPlace(ExerciseRow row) {
        String place = filter.place();
        return place == null || row.places().stream().anyMatch(site -> hasWords(place, List.of(site.name())));
    }

    private boolean isNear(ExerciseRow row) {
        Near near = filter.near();
        return near == null || row.places().stream().anyMatch(site -> distances.within(site, near));
    }

    private boolean hasStatus(ExerciseRow row) {
        return filter.statuses().isEmpty()
                || filter.statuses().contains(row.status())
                || row.presumedEnded() && filter.statuses().contains("presumed_ended");
    }

    private boolean isAtTheTime(ExerciseRow row) {
        if (filter.from() == null && filter.to() == null) {
            return true;
        }
        Days span = row.span().orElse(null);
        return span != null
                && (filter.from() == null || !span.last().isBefore(filter.from()))
                && (filter.to() == null || !span.first().isAfter(filter.to()));
    }

    private boolean hasSize(ExerciseRow row) {
        return (filter.least() == null || row.high() != null && row.high() >= filter.least())
                && (filter.most() == null || row.low() != null && row.low() <= filter.most());
    }

    private boolean hasText(ExerciseRow row) {
        return filter.text() == null
                || hasWords(
                        filter.text(),
                        Stream.concat(
                                        Stream.of(row.name(), row.series(), row.id())
                                                .filter(Objects::nonNull),
                                        row.aliases().stream())
                                .toList());
    }

    private static boolean hasWords(String words, Collection<String> names) {
        String all = names.stream().collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(all::contains);
    }
}
