package org.lagebild.fact;

import static org.lagebild.fact.EventTypes.AGREEMENT;
import static org.lagebild.fact.EventTypes.CENTRE;
import static org.lagebild.fact.EventTypes.DELIVERY;
import static org.lagebild.fact.EventTypes.DEPLOYMENT;
import static org.lagebild.fact.EventTypes.FORMATION;
import static org.lagebild.fact.EventTypes.INCURSION;
import static org.lagebild.fact.EventTypes.MEETING;
import static org.lagebild.fact.EventTypes.MOBILISATION;
import static org.lagebild.fact.EventTypes.ORDER;
import static org.lagebild.fact.EventTypes.OTHER;
import static org.lagebild.fact.EventTypes.WITHDRAWAL;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/**
 * Finds what happened beside the exercises: rules say where and of which type, the actors, place and date come from the
 * mentions of the same sentence.
 */
final class EventFinder {
    private static final String TIME = "Time";
    private static final String OPEN = "open";

    /** What a rule finds that is no event, whatever another finds there. */
    private static final String NONE = "none";

    private static final int OPEN_REACH = 500;
    private static final String SCENARIO = "event-scenario";
    private static final int MONTHS_OF_DEEDS = 30;

    /** For how many months back something is still told as news of today. */
    private static final Map<String, Integer> MONTHS =
            Map.of(AGREEMENT, 240, MEETING, 12, DEPLOYMENT, 12, INCURSION, 12, ORDER, 12);

    /** Types that say more exactly what a deployment would only say in part. */
    private static final Set<String> MORE_THAN_MOVES = Set.of(DELIVERY, INCURSION, FORMATION, WITHDRAWAL);

    /** Types that an order is not carried out by, or that are nothing but the order. */
    private static final Set<String> NO_DEEDS = Set.of(ORDER, OTHER, MOBILISATION);

    /** Types that have no place worth asking for. */
    private static final Set<String> PAPERS = Set.of(AGREEMENT, ORDER, MEETING);

    private final RuleSet rules;

    EventFinder(LanguagePack language) {
        this.rules = language.rules("events");
    }

    /** All events, each once, in the order of the text. */
    List<Event> find(AnnotatedArticle article, List<Statement> statements, List<Exercise> exercises) {
        List<Event> events = new ArrayList<>();
        List<RuleMatch> open = new ArrayList<>();
        PartOfExercise part = new PartOfExercise(exercises);
        Sentence story = null;
        for (Sentence sentence : article.sentences()) {
            story = story(sentence, story);
            if (story != null) {
                continue;
            }
            for (RuleMatch match : said(rules.all(sentence), !exercises.isEmpty() || !events.isEmpty())) {
                if (match.type().equals(OPEN)) {
                    open.add(match);
                } else {
                    Event event = EventDetails.of(match, statements);
                    if (!isLongPast(event, article.article().published().value())
                            && !EventCriteria.isBareNoun(match, event)
                            && !part.holds(match, event)) {
                        addOrJoin(events, event);
                    }
                }
            }
        }
        open.forEach(match -> leaveOpen(events, match, statements));
        return numbered(events);
    }

    /** The longest one of every type that counts; what was ordered says more than that it was. */
    private static List<RuleMatch> said(List<RuleMatch> all, boolean inField) {
        List<RuleMatch> kept = new ArrayList<>();
        for (String type : new LinkedHashSet<>(all.stream().map(RuleMatch::type).toList())) {
            kept.addAll(RuleSet.longest(
                    all.stream().filter(match -> match.type().equals(type)).toList()));
        }
        List<RuleMatch> vetoes =
                kept.stream().filter(match -> match.type().equals(NONE)).toList();
        kept.removeIf(match -> match.type().equals(NONE)
                || vetoes.stream().anyMatch(veto -> veto.overlaps(match))
                || !match.type().equals(OPEN) && !EventCriteria.hold(match, inField));
        List<RuleMatch> counting = List.copyOf(kept);
        kept.removeIf(match -> isSaidBy(match, counting));
        kept.sort(Comparator.comparingInt(RuleMatch::from));
        return kept;
    }

    /** Whether words for something more exact hold these: an order to do it, a contract on it, its delivery by ship. */
    private static boolean isSaidBy(RuleMatch match, List<RuleMatch> all) {
        return switch (match.type()) {
            case ORDER -> all.stream().anyMatch(other -> !NO_DEEDS.contains(other.type()) && match.overlaps(other));
            case DEPLOYMENT ->
                all.stream().anyMatch(other -> MORE_THAN_MOVES.contains(other.type()) && match.overlaps(other));
            case MOBILISATION ->
                overlapsOne(match, FORMATION, all)
                        || all.stream().anyMatch(other -> other.type().equals(ORDER));
            case DELIVERY -> overlapsOne(match, AGREEMENT, all);
            case FORMATION -> overlapsOne(match, CENTRE, all);
            case OTHER -> overlapsOne(match, INCURSION, all);
            default -> false;
        };
    }

    private static boolean overlapsOne(RuleMatch match, String type, List<RuleMatch> all) {
        return all.stream().anyMatch(other -> other.type().equals(type) && match.overlaps(other));
    }

    /**
     * What the text says it does not know belongs to the last event before it, if that is near and has no such value.
     */
    private static void leaveOpen(List<Event> events, RuleMatch match, List<Statement> statements) {
        for (int i = events.size() - 1; i >= 0; i--) {
            int distance = match.span().start() - events.get(i).span().end();
            if (distance >= 0
                    && distance <= OPEN_REACH
                    && canStand(events.get(i), match.field("field"))
                    && EventDetails.lacks(events.get(i), match.field("field"))) {
                events.set(i, EventDetails.withOpen(events.get(i), match, statements));
                return;
            }
        }
    }

    /** What is left open of a place is that of something that stands somewhere. */
    private static boolean canStand(Event event, @Nullable String field) {
        return !"place".equals(field) || !PAPERS.contains(event.type());
    }

    /** What happened long ago is told as history; a treaty holds for long. */
    private static boolean isLongPast(Event event, @Nullable LocalDate published) {
        YearMonth month = Months.latest(event.date());
        return published != null
                && month != null
                && month.plusMonths(MONTHS.getOrDefault(event.type(), MONTHS_OF_DEEDS))
                        .isBefore(YearMonth.from(published));
    }

    /**
     * The sentence that tells what happens in the story of an exercise, which never happened; it goes on in the line
     * until somebody who is known or a time is named.
     */
    private static @Nullable Sentence story(Sentence sentence, @Nullable Sentence before) {
        if (!sentence.terms(SCENARIO).isEmpty()) {
            return sentence;
        }
        boolean goesOn = before != null
                && before.paragraph() == sentence.paragraph()
                && sentence.mentions(TIME).isEmpty()
                && EventDetails.codes(sentence).isEmpty();
        return goesOn ? before : null;
    }

    /** A report that comes back to an event adds to it. */
    private static void addOrJoin(List<Event> events, Event found) {
        for (int i = 0; i < events.size(); i++) {
            if (isSame(events.get(i), found)) {
                events.set(i, EventDetails.join(events.get(i), found));
                return;
            }
        }
        events.add(found);
    }

    private static boolean isSame(Event a, Event b) {
        boolean sameActors =
                a.actors().isEmpty() || b.actors().isEmpty() || !Collections.disjoint(a.actors(), b.actors());
        boolean sameDate = a.date() == null
                || b.date() == null
                || a.date().startsWith(b.date())
                || b.date().startsWith(a.date());
        return a.type().equals(b.type()) && sameActors && sameDate;
    }

    private static List<Event> numbered(List<Event> events) {
        List<Event> numbered = new ArrayList<>();
        for (Event event : events) {
            numbered.add(event.withId("v" + (numbered.size() + 1)));
        }
        return numbered;
    }
}
