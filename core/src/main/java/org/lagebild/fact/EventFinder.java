package org.lagebild.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.AnnotatedArticle;
import org.lagebild.annotation.Place;
import org.lagebild.language.Clauses;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/**
 * Finds what happened beside the exercises: rules say where and of which type, the actors, place and date come from the
 * mentions of the same sentence.
 */
final class EventFinder {
    private static final String PLACE = "Place";
    private static final String TIME = "Time";
    private static final String COUNTRY = "country";
    private static final String OPEN = "open";

    /** What a rule finds that is no event, whatever another finds there. */
    private static final String NONE = "none";

    private static final String WATCHED = "watched";
    private static final String DONE = "done";
    private static final String GOAL = "goal";
    private static final String RECEIVED = "received";
    private static final int OPEN_REACH = 500;
    private static final String MILITARY = "military";
    private static final String DEFENCE = "event-defence";
    private static final String ARMED = "armed";
    private static final String SCENARIO = "event-scenario";
    private static final String WISH = "event-wish";
    private static final String NEGATION = "event-negation";
    private static final String MODAL = "event-modal";
    private static final String INFINITIVE = "event-infinitive";
    private static final String VERB = "VERB";
    private static final int MONTHS_OF_DEEDS = 30;

    /** For how many months back something is still told as news of today. */
    private static final Map<String, Integer> MONTHS = Map.of(
            "agreement", 240, "meeting", 12, "deployment", 12, "incursion", 12, "order-decree", 12);
    private static final int NEGATION_REACH = 4;
    private static final int MODAL_REACH = 8;
    private static final int WISH_REACH = 10;

    private static final String DEPLOYMENT = "deployment";
    private static final String AGREEMENT = "agreement";
    private static final String FORMATION = "force-formation";
    private static final String CENTRE = "training-centre";
    private static final String DELIVERY = "arms-delivery";
    private static final String INCURSION = "incursion";
    private static final String OTHER = "other";
    private static final String ORDER = "order-decree";
    private static final String WITHDRAWAL = "withdrawal";
    private static final String MOBILISATION = "mobilisation";

    /** Types that somebody may only wish or plan: a modal verb before them leaves no event. */
    private static final Set<String> DEEDS =
            Set.of(DEPLOYMENT, AGREEMENT, WITHDRAWAL, DELIVERY, INCURSION, MOBILISATION, OTHER);

    /** Types that a text often only refers to. */
    private static final Set<String> NAMED_BY_NOUNS = Set.of(DEPLOYMENT, WITHDRAWAL, MOBILISATION);

    /** Types that say more exactly what a deployment would only say in part. */
    private static final Set<String> MORE_THAN_MOVES = Set.of(DELIVERY, INCURSION, FORMATION, WITHDRAWAL);

    /** Types that an order is not carried out by. */
    private static final Set<String> NO_DEEDS = Set.of(ORDER, OTHER);

    /** Types that have no place worth asking for. */
    private static final Set<String> PAPERS = Set.of(AGREEMENT, ORDER, "meeting");

    /** Types that happen outside our field, too: they need a military word in their sentence. */
    private static final Set<String> CIVIL_TOO = Set.of(AGREEMENT, "meeting", ORDER, OTHER);

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
                            && !isBareNoun(match, event)
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
                || vetoes.stream().anyMatch(veto -> overlap(veto, match))
                || !match.type().equals(OPEN) && !counts(match, inField));
        List<RuleMatch> counting = List.copyOf(kept);
        kept.removeIf(match -> isSaidBy(match, counting));
        kept.sort(Comparator.comparingInt(RuleMatch::from));
        return kept;
    }

    /** Whether words for something more exact hold these: an order to do it, a contract on it, its delivery by ship. */
    private static boolean isSaidBy(RuleMatch match, List<RuleMatch> all) {
        return switch (match.type()) {
            case ORDER -> all.stream().anyMatch(other -> !NO_DEEDS.contains(other.type()) && overlap(match, other));
            case DEPLOYMENT -> all.stream().anyMatch(other -> MORE_THAN_MOVES.contains(other.type()) && overlap(match, other));
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
        return all.stream().anyMatch(other -> other.type().equals(type) && overlap(match, other));
    }

    private static boolean overlap(RuleMatch one, RuleMatch other) {
        return one.from() < other.to() && other.from() < one.to();
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
                && month.plusMonths(MONTHS.getOrDefault(event.type(), MONTHS_OF_DEEDS)).isBefore(YearMonth.from(published));
    }

    private static boolean counts(RuleMatch match, boolean inField) {
        return !isNegated(match)
                && !isOnlyWished(match)
                && isMove(match)
                && isTransfer(match)
                && isOurs(match, inField);
    }

    /** "The troops were not withdrawn" is no withdrawal. */
    private static boolean isNegated(RuleMatch match) {
        return match.sentence().terms(NEGATION).stream()
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

    /** Weapons go from one state to another; who hands them out to his own army delivers nothing. */
    private static boolean isTransfer(RuleMatch match) {
        return !match.type().equals(DELIVERY) || match.field(RECEIVED) != null || !lands(match.sentence()).isEmpty();
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
        return !match.type().equals(DEPLOYMENT) || isSettled(match);
    }

    /** "Before the withdrawal of the troops": nouns that tell neither when nor where only refer to it. */
    private static boolean isBareNoun(RuleMatch match, Event event) {
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
        return clauses.at(hit.from()) == clauses.at(match.from()) || clauses.at(hit.from()) == clauses.at(match.to() - 1);
    }

    /**
     * The sentence that tells what happens in the story of an exercise, which never happened; it goes on in the line until
     * somebody who is known or a time is named.
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

    private static boolean isOurs(RuleMatch match, boolean inField) {
        Sentence sentence = match.sentence();
        boolean named = !EventDetails.codes(sentence).isEmpty();
        if (CIVIL_TOO.contains(match.type())) {
            return inField && named
                    || hasAny(sentence, inField ? List.of(MILITARY, ARMED, DEFENCE) : List.of(MILITARY, DEFENCE));
        }
        return inField || named || !lands(sentence).isEmpty() && hasAny(sentence, List.of(MILITARY, ARMED));
    }

    private static boolean hasAny(Sentence sentence, List<String> classes) {
        return classes.stream().anyMatch(name -> !sentence.terms(name).isEmpty());
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
