package org.lagebild.picture.analysis;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.lagebild.picture.Days;
import org.lagebild.picture.Exercise;
import org.lagebild.picture.event.Event;

/**
 * How often exercises with a signal were followed by an incursion of one who took part, and how often those without
 * were. Most exercises that alarm end in nothing; whoever shows a signal shows this beside it.
 *
 * @param signal its name
 * @param with exercises that have ended and had the signal
 * @param followed those of them that were followed by an incursion
 * @param without exercises that have ended and had not
 * @param followedWithout those of them that were followed
 * @param days how many days after the last day count
 */
public record BaseRate(String signal, int with, int followed, int without, int followedWithout, int days) {
    private static final String INCURSION = "incursion";

    /** The rate among exercises of which start and end are known and the end has passed. */
    public static BaseRate of(
            String signal, Predicate<Exercise> has, Collection<Exercise> ended, Collection<Event> events, int days) {
        List<Exercise> known =
                ended.stream().filter(exercise -> Spans.of(exercise) != null).toList();
        int with = 0;
        int followed = 0;
        int followedWithout = 0;
        for (Exercise exercise : known) {
            boolean hit = events.stream().anyMatch(event -> follows(event, exercise, days));
            if (has.test(exercise)) {
                with++;
                followed += hit ? 1 : 0;
            } else {
                followedWithout += hit ? 1 : 0;
            }
        }
        return new BaseRate(signal, with, followed, known.size() - with, followedWithout, days);
    }

    private static boolean follows(Event event, Exercise exercise, int days) {
        Days when = Days.of(event.date());
        Days span = Spans.of(exercise);
        return event.type().equals(INCURSION)
                && when != null
                && span != null
                && !when.first().isBefore(span.first())
                && !when.first().isAfter(span.last().plusDays(days))
                && event.actors().stream().anyMatch(exercise.participants()::contains);
    }
}
