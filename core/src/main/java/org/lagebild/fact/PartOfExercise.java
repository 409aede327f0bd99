package org.lagebild.fact;

import static org.lagebild.fact.EventTypes.DELIVERY;
import static org.lagebild.fact.EventTypes.DEPLOYMENT;
import static org.lagebild.fact.EventTypes.FORMATION;
import static org.lagebild.fact.EventTypes.MEETING;
import static org.lagebild.fact.EventTypes.MOBILISATION;
import static org.lagebild.fact.EventTypes.WITHDRAWAL;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Tells what armed forces do as a part of an exercise from events beside it. */
final class PartOfExercise {
    private static final Set<String> MOVES = Set.of(DEPLOYMENT, WITHDRAWAL);
    private static final Set<String> PARTS = Set.of("participants", "host");
    private static final Set<String> FILLERS = Set.of("DET", "ADJ");
    private static final int REACH = 12;

    private final List<Exercise> exercises;

    PartOfExercise(List<Exercise> exercises) {
        this.exercises = exercises;
    }

    /**
     * Who comes, or is called up, for an exercise takes part in it, unless a day of its own and a place are told; so
     * does who moves in a text about an exercise without a day, a place and another state.
     */
    boolean holds(RuleMatch match, Event event) {
        return switch (event.type()) {
            case MOBILISATION ->
                isNear(match)
                        || !exercises.isEmpty()
                                && isOfParticipants(match, event)
                                && !(event.actors().isEmpty() && event.date() != null);
            case FORMATION ->
                isNear(match) && event.date() == null && event.actors().size() < 2;
            case DELIVERY -> isNear(match) && event.date() == null;
            case MEETING -> isNear(match) && (!isOfChiefs(match) || isUntold(event));
            default -> MOVES.contains(event.type()) && match.field("watched") == null && isMoved(match, event);
        };
    }

    private static boolean isUntold(Event event) {
        return event.actors().isEmpty() && event.date() == null && event.place() == null;
    }

    private boolean isMoved(RuleMatch match, Event event) {
        boolean placed = event.place() != null || match.field("goal") != null || isAbroad(match);
        if (isNear(match)) {
            return !(placed && event.date() != null && !isDuringExercise(event.date()));
        }
        if (event.date() == null) {
            return !exercises.isEmpty()
                    && (isNobodys(match, event)
                            || !placed && (isOfParticipants(match, event) || isSentThere(match, event)));
        }
        return isRoaming(match)
                && isOnGround(match.sentence())
                && exercises.stream().anyMatch(exercise -> isOf(exercise, match, event));
    }

    /**
     * Whether nobody acts but who takes part in an exercise that is held in that month, the one before or after: at a
     * place, where nobody is named.
     */
    private static boolean isOf(Exercise exercise, RuleMatch match, Event event) {
        return isAround(exercise, event.date())
                && (!event.actors().isEmpty() || event.place() != null)
                && event.actors().stream().allMatch(actor -> takesPart(exercise, actor, match));
    }

    /** "They cruised off the port": what goes about somewhere, and is not moved there. */
    private static boolean isRoaming(RuleMatch match) {
        return holdsTerm(match, "event-roam");
    }

    private static boolean holdsTerm(RuleMatch match, String lexiconClass) {
        return match.sentence().terms(lexiconClass).stream()
                .anyMatch(hit -> hit.from() >= match.from() && hit.to() <= match.to());
    }

    private static boolean isAround(Exercise exercise, @Nullable String date) {
        YearMonth month = Months.of(date);
        YearMonth first = Months.of(exercise.start() == null ? exercise.end() : exercise.start());
        YearMonth last = Months.of(exercise.end() == null ? exercise.start() : exercise.end());
        return month != null
                && first != null
                && last != null
                && !month.isBefore(first.minusMonths(1))
                && !month.isAfter(last.plusMonths(1));
    }

    /**
     * What a text tells before it comes to the exercise leads up to it; behind that only others may say who takes part.
     */
    private static boolean takesPart(Exercise exercise, String actor, RuleMatch match) {
        Span told = match.sentence().span();
        boolean before = exercise.mentions().stream().allMatch(mention -> mention.start() >= told.end());
        return exercise.claims().stream()
                .anyMatch(claim -> PARTS.contains(claim.field())
                        && actor.equals(claim.value())
                        && (before || !told.contains(claim.span())));
    }

    /**
     * Whether no state is named, neither as one who acts nor as the land, and no place outside those of an exercise.
     */
    private boolean isNobodys(RuleMatch match, Event event) {
        return event.actors().isEmpty()
                && match.field("goal") == null
                && match.sentence().terms("country").isEmpty()
                && isOnGround(match.sentence());
    }

    private boolean isOnGround(Sentence sentence) {
        return sentence.mentions("Place").stream()
                .allMatch(hit -> hit.payload() instanceof Place place && isOnGround(sentence, place));
    }

    private boolean isOnGround(Sentence sentence, Place place) {
        String country = place.country();
        return exercises.stream()
                .anyMatch(exercise -> country != null
                                && (exercise.host().contains(country)
                                        || exercise.participants().contains(country))
                        || exercise.claims().stream()
                                .anyMatch(claim -> claim.field().equals("places")
                                        && place.name().equals(claim.value())
                                        && !sentence.span().contains(claim.span())));
    }

    /** Whether a land is named behind a word that says where or where to. */
    private static boolean isAbroad(RuleMatch match) {
        Sentence sentence = match.sentence();
        return sentence.terms("country").stream().anyMatch(hit -> isWhere(sentence, hit));
    }

    private static boolean isWhere(Sentence sentence, Sentence.Hit hit) {
        int before = hit.from() - 1;
        while (before > 0 && FILLERS.contains(sentence.tag(before))) {
            before--;
        }
        return before >= 0 && sentence.is(before, "event-where");
    }

    /** Nobody is named, or nobody but those who, another sentence says, have a part in it. */
    private boolean isOfParticipants(RuleMatch match, Event event) {
        return event.actors().stream().allMatch(actor -> exercises.stream()
                .flatMap(exercise -> exercise.claims().stream())
                .anyMatch(claim -> PARTS.contains(claim.field())
                        && actor.equals(claim.value())
                        && !match.sentence().span().contains(claim.span())));
    }

    /** Who sends a contingent, or is read to take part, and sends it nowhere that is said, sends it to the exercise. */
    private boolean isSentThere(RuleMatch match, Event event) {
        return event.type().equals(DEPLOYMENT) && (holdsTerm(match, "event-share") || areParticipants(event));
    }

    private boolean areParticipants(Event event) {
        return event.actors().stream().allMatch(actor -> exercises.stream()
                .anyMatch(exercise -> exercise.participants().contains(actor)
                        || exercise.host().contains(actor)));
    }

    private boolean isDuringExercise(String date) {
        return exercises.stream()
                .anyMatch(exercise -> exercise.start() == null
                        ? isAround(exercise, date)
                        : within(date, exercise.start(), Objects.requireNonNullElse(exercise.end(), date)));
    }

    private static boolean within(String date, @Nullable String start, String end) {
        return start != null
                && (start.startsWith(date)
                        || date.compareTo(start) >= 0 && (date.compareTo(end) <= 0 || date.startsWith(end)));
    }

    private boolean isNear(RuleMatch match) {
        Sentence sentence = match.sentence();
        return isNear(match, sentence.terms("exercise"))
                || isNear(match, sentence.terms("series"))
                || exercises.stream()
                        .flatMap(exercise -> exercise.mentions().stream())
                        .anyMatch(mention -> sentence.span().contains(mention)
                                && !match.span().overlaps(mention)
                                && sentence.tokenAt(mention.start()) <= match.to() + REACH
                                && sentence.tokenBefore(mention.end()) >= match.from() - REACH);
    }

    private static boolean isNear(RuleMatch match, List<Sentence.Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.from() <= match.to() + REACH && hit.to() >= match.from() - REACH);
    }

    private static boolean isOfChiefs(RuleMatch match) {
        return Stream.of("event-chief", "event-summit", "event-talks").anyMatch(name -> holdsTerm(match, name));
    }
}
