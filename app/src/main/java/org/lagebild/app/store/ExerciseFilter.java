package org.lagebild.app.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which exercises are wanted; all that is said must hold, null and empty lists leave a matter open.
 *
 * @param participants codes; every one of them takes part or is host
 * @param countries codes; one of the places lies in one of them
 * @param place words of the name of one of the places
 * @param near one of the places lies within so many kilometres; places that are known by their region or country only
 *     do not count
 * @param statuses one of these; {@code presumed_ended} and the statuses of the picture
 * @param from the exercise may go on on this day or later; one of unknown dates is not among them
 * @param to it may have begun on this day or before
 * @param least somebody claims at least so many troops
 * @param most somebody claims at most so many
 * @param domains one of these
 * @param language one of the articles is in it
 * @param origins at least so many independent reports
 * @param text words of the name, an alias, the series or the id
 */
public record ExerciseFilter(
        List<String> participants,
        List<String> countries,
        @Nullable String place,
        @Nullable Near near,
        List<String> statuses,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long least,
        @Nullable Long most,
        List<String> domains,
        @Nullable String series,
        @Nullable String language,
        int origins,
        @Nullable String text,
        @Nullable LocalDate asOf) {
    /** Every exercise of today's picture. */
    public static final ExerciseFilter ALL = new ExerciseFilter(
            List.of(), List.of(), null, null, List.of(), null, null, null, null, List.of(), null, null, 0, null, null);

    /** The same question about the picture of another day. */
    public ExerciseFilter withAsOf(@Nullable LocalDate day) {
        return new ExerciseFilter(
                participants,
                countries,
                place,
                near,
                statuses,
                from,
                to,
                least,
                most,
                domains,
                series,
                language,
                origins,
                text,
                day);
    }
}
