package org.lagebild.fact;

import static org.lagebild.fact.EventTypes.AGREEMENT;
import static org.lagebild.fact.EventTypes.DELIVERY;
import static org.lagebild.fact.EventTypes.DEPLOYMENT;
import static org.lagebild.fact.EventTypes.INCURSION;
import static org.lagebild.fact.EventTypes.MEETING;
import static org.lagebild.fact.EventTypes.MOBILISATION;
import static org.lagebild.fact.EventTypes.ORDER;
import static org.lagebild.fact.EventTypes.OTHER;
import static org.lagebild.fact.EventTypes.WITHDRAWAL;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.lagebild.annotation.Place;
import org.lagebild.language.Clauses;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;

/**
 * Judges whether the words that a rule takes for an event tell one: done or decided, not denied, wished or meant in
 * general.
 */
final class EventCriteria {
    private static final String PLACE = "Place";
    private static final String TIME = "Time";
    private static final String COUNTRY = "country";
    private static final String WATCHED = "watched";
    private static final String DONE = "done";
    private static final String GOAL = "goal";
    private static final String RECEIVED = "received";
    private static final String LEFT = "left";
    private static final String CHIEF = "event-chief";
    private static final String COUNCIL = "event-council";
    private static final String DENIAL = "event-denial";
    private static final String PERSON = "Actor.person";
    private static final String MILITARY = "military";
    private static final String DEFENCE = "event-defence";
    private static final String ARMED = "armed";
    private static final String WISH = "event-wish";
    private static final String NEGATION = "event-negation";
    private static final String MODAL = "event-modal";
    private static final String INFINITIVE = "event-infinitive";
    private static final String VERB = "VERB";
    private static final String SPEAKER = "event-speaker";
    private static final int NEGATION_REACH = 4;
    private static final int MODAL_REACH = 8;
    private static final int WISH_REACH = 10;

    /** Types that somebody may only wish or plan: a modal verb before them leaves no event. */
    private static final Set<String> DEEDS =
            Set.of(DEPLOYMENT, AGREEMENT, WITHDRAWAL, DELIVERY, INCURSION, MOBILISATION, OTHER);

    /** Types that a text often only refers to. */
    private static final Set<String> NAMED_BY_NOUNS = Set.of(DEPLOYMENT, WITHDRAWAL, MOBILISATION);

    /** Types that happen outside our field, too: they need a military word in their sentence. */
    private static final Set<String> CIVIL_TOO = Set.of(AGREEMENT, MEETING, ORDER, OTHER);

    /** Words one of which makes a thing ours in a text that is about our field. */
    private static final List<String> OF_OUR_FIELD =
            List.of(MILITARY, ARMED, DEFENCE, "event-airspace", "event-border");

    private EventCriteria() {}

    /** Whether what a rule found is real, of our field, and told as something that happened. */
    static boolean hold(RuleMatch match, boolean inField) {
        return !isNegated(match)
                && !isOnlyWished(match)
                && isMove(match)
                && isTransfer(match)
                && isMutual(match)
                && isFromAbroad(match)
                && isOurs(match, inField);
    }

    /** "The troops were not withdrawn" is no withdrawal, nor is one that somebody denies. */
    private static boolean isNegated(RuleMatch match) {
        return hasAny(match.sentence(), List.of(DENIAL))
                || match.sentence().terms(NEGATION).stream()
                        .anyMatch(hit -> hit.from() >= match.from() - NEGATION_REACH && hit.to() <= match.to() + 1);
    }

    private static boolean isOnlyWished(RuleMatch match) {
        Sentence sentence = match.sentence();
        boolean infinitive = match.length() > 1
                && sentence.is(match.to() - 2, INFINITIVE)
                && (sentence.isTagged(match.to() - 1, VERB)
                        || sentence.token(match.to() - 1).word().can("INF"));
        boolean modal = sentence.terms(MODAL).stream()
                .anyMatch(hit -> hit.from() >= match.from() - MODAL_REACH && hit.to() <= match.to());
        boolean wish = sentence.terms(WISH).stream()
                .anyMatch(hit -> hit.from() >= match.from() - WISH_REACH && hit.to() <= match.from() + 1);
        return match.field(DONE) == null && (wish || DEEDS.contains(match.type()) && (infinitive || modal));
    }

    /** One alone meets nobody: two are named, or several, or a council. */
    private static boolean isMutual(RuleMatch match) {
        Sentence sentence = match.sentence();
        List<Sentence.Hit> chiefs = sentence.terms(CHIEF);
        List<Sentence.Hit> own = chiefs.stream()
                .filter(hit -> hit.from() >= match.from() && hit.to() <= match.to())
                .toList();
        return !match.type().equals(MEETING)
                || own.isEmpty()
                || own.stream()
                        .anyMatch(hit -> sentence.token(hit.to() - 1).word().can("PLUR"))
                || hasAny(sentence, List.of(COUNCIL))
                || EventDetails.codes(sentence).size() > 1
                || sentence.mentions(PERSON).size() > 1
                || chiefs.stream()
                                .filter(hit -> chiefs.stream().noneMatch(other -> other != hit && other.overlaps(hit)))
                                .count()
                        > 1;
    }

    /** Who leaves a place of his own land is withdrawn from nowhere. */
    private static boolean isFromAbroad(RuleMatch match) {
        Sentence.Hit left = match.capture(LEFT);
        return left == null
                || !(left.payload() instanceof Place place)
                || place.country() == null
                || !EventDetails.codes(match.sentence()).isEmpty()
                        && !EventDetails.codes(match.sentence()).contains(place.country());
    }

    /** Weapons go from one state to another; who hands them out to his own army delivers nothing. */
    private static boolean isTransfer(RuleMatch match) {
        return !match.type().equals(DELIVERY)
                || match.field(RECEIVED) != null
                || !lands(match.sentence()).isEmpty();
    }

    private static Set<String> lands(Sentence sentence) {
        Set<String> lands = new LinkedHashSet<>(EventDetails.codes(sentence));
        sentence.mentions(PLACE).stream()
                .map(hit -> hit.payload() instanceof Place place ? place.country() : null)
                .filter(Objects::nonNull)
                .forEach(lands::add);
        return lands;
    }

    /** A deployment goes somewhere or happens at some time. */
    private static boolean isMove(RuleMatch match) {
        return !match.type().equals(DEPLOYMENT) || isSettled(match) && !isHowItIsDone(match);
    }

    /** "We ship our vehicles across the sea": how those who speak do it, at no time that is said. */
    private static boolean isHowItIsDone(RuleMatch match) {
        Sentence sentence = match.sentence();
        return sentence.mentions(TIME).isEmpty()
                && sentence.terms(SPEAKER).stream().anyMatch(hit -> isInClause(match, hit));
    }

    /** "Before the withdrawal of the troops": nouns that tell neither when nor where only refer to it. */
    static boolean isBareNoun(RuleMatch match, Event event) {
        if (!NAMED_BY_NOUNS.contains(match.type()) || event.date() != null || event.place() != null) {
            return false;
        }
        for (int i = match.from(); i < match.to(); i++) {
            if (match.sentence().isTagged(i, VERB)) {
                return false;
            }
        }
        return match.field(GOAL) == null
                && match.sentence().mentions(PLACE).isEmpty()
                && match.sentence().terms(COUNTRY).size() < 2;
    }

    private static boolean isSettled(RuleMatch match) {
        Sentence sentence = match.sentence();
        return match.field(GOAL) != null
                || match.field(WATCHED) != null
                || !sentence.mentions(PLACE).isEmpty()
                || sentence.mentions(TIME).stream().anyMatch(hit -> isInClause(match, hit))
                || sentence.terms(COUNTRY).size() > 1;
    }

    private static boolean isInClause(RuleMatch match, Sentence.Hit hit) {
        Clauses clauses = Clauses.of(match.sentence());
        return clauses.at(hit.from()) == clauses.at(match.from())
                || clauses.at(hit.from()) == clauses.at(match.to() - 1);
    }

    private static boolean isOurs(RuleMatch match, boolean inField) {
        Sentence sentence = match.sentence();
        boolean named = !EventDetails.codes(sentence).isEmpty();
        if (CIVIL_TOO.contains(match.type())) {
            return inField && named || hasAny(sentence, inField ? OF_OUR_FIELD : List.of(MILITARY, DEFENCE));
        }
        return inField || named || !lands(sentence).isEmpty() && hasAny(sentence, List.of(MILITARY, ARMED));
    }

    private static boolean hasAny(Sentence sentence, List<String> classes) {
        return classes.stream().anyMatch(name -> !sentence.terms(name).isEmpty());
    }
}
