package org.lagebild.fact;

import static org.lagebild.fact.EventTypes.AGREEMENT;
import static org.lagebild.fact.EventTypes.CENTRE;
import static org.lagebild.fact.EventTypes.FORMATION;
import static org.lagebild.fact.EventTypes.MEETING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Place;
import org.lagebild.annotation.Time;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Who, with whom, where and when of an event, from the mentions of its sentence. */
final class EventDetails {
    private static final String WITH = "event-with";
    private static final Set<String> MUTUAL = Set.of(AGREEMENT, MEETING, CENTRE, FORMATION);
    private static final String PLACE = "place";
    private static final String DATE = "date";
    private static final String COUNTRY = "country";
    private static final String COMMA = ",";
    private static final int DATED = 2;
    private static final String EXERCISE = "exercise";
    private static final Set<String> LANDS = Set.of("event-border", "event-airspace", "event-land");

    private EventDetails() {}

    static Event of(RuleMatch match, List<Statement> statements) {
        Sentence sentence = match.sentence();
        List<Sentence.Hit> actors = actors(sentence);
        List<Sentence.Hit> others = MUTUAL.contains(match.type())
                ? List.of()
                : actors.stream().filter(hit -> isOther(sentence, hit)).toList();
        List<Sentence.Hit> acting =
                actors.stream().filter(hit -> !others.contains(hit)).toList();
        List<Claim> claims = new ArrayList<>();
        List<String> codes = codes(acting, sentence, "actors", match, statements, claims);
        List<String> counterparts = codes(others, sentence, "counterparts", match, statements, claims);
        counterparts.removeAll(codes);
        Optional<Sentence.Hit> place = place(match);
        Optional<Sentence.Hit> time = time(match);
        place.ifPresent(hit ->
                claims.add(claim(PLACE, sentence.words(hit.from(), hit.to()), sentence, hit, match, statements)));
        time.ifPresent(hit -> claims.add(claim(DATE, edtf(hit), sentence, hit, match, statements)));
        return new Event(
                "",
                match.type(),
                codes,
                counterparts,
                place.map(hit -> sentence.words(hit.from(), hit.to())).orElse(null),
                time.map(EventDetails::edtf).orElse(null),
                match.span(),
                claims,
                match.rule().name());
    }

    private static List<Sentence.Hit> actors(Sentence sentence) {
        return sentence.mentions("Actor").stream()
                .filter(hit -> hit.payload() instanceof Actor actor && actor.code() != null && !actor.fictional())
                .filter(hit -> !namesLand(sentence, hit))
                .toList();
    }

    /** "The Ukrainian border" and "Estonian airspace" name whose land it is, not who acts. */
    private static boolean namesLand(Sentence sentence, Sentence.Hit hit) {
        int next = hit.to();
        return next < sentence.size() && LANDS.stream().anyMatch(land -> sentence.is(next, land));
    }

    /** Codes of all actors of a sentence. */
    static Set<String> codes(Sentence sentence) {
        Set<String> codes = new LinkedHashSet<>();
        actors(sentence).forEach(hit -> codes.add(code(hit)));
        return codes;
    }

    private static String code(Sentence.Hit hit) {
        return Objects.requireNonNull(((Actor) Objects.requireNonNull(hit.payload())).code());
    }

    /** Whether a word such as "with" or "against" stands shortly before the actor. */
    private static boolean isOther(Sentence sentence, Sentence.Hit actor) {
        for (int i = actor.from() - 1; i >= Math.max(0, actor.from() - 3); i--) {
            if (sentence.is(i, WITH)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> codes(
            List<Sentence.Hit> hits,
            Sentence sentence,
            String field,
            RuleMatch match,
            List<Statement> statements,
            List<Claim> claims) {
        Set<String> codes = new LinkedHashSet<>();
        for (Sentence.Hit hit : hits) {
            if (codes.add(code(hit))) {
                claims.add(claim(field, code(hit), sentence, hit, match, statements));
            }
        }
        return new ArrayList<>(codes);
    }

    private static Claim claim(
            String field,
            @Nullable String value,
            Sentence sentence,
            Sentence.Hit hit,
            RuleMatch match,
            List<Statement> statements) {
        Span span = sentence.span(hit.from(), hit.to());
        return Claim.of(
                field,
                value,
                span,
                statementAt(span, statements),
                Claim.Basis.STATED,
                match.rule().name());
    }

    /** The innermost statement around a span. */
    private static @Nullable Statement statementAt(Span span, List<Statement> statements) {
        return statements.stream()
                .filter(statement -> statement.span().contains(span))
                .min(Comparator.comparingInt(statement -> statement.span().length()))
                .orElse(null);
    }

    /** The place nearest to the event's words; a country only where nothing smaller is named. */
    private static Optional<Sentence.Hit> place(RuleMatch match) {
        return near(
                match,
                match.sentence().mentions("Place").stream()
                        .filter(hit -> hit.payload() instanceof Place place
                                && !place.kind().equals(COUNTRY)));
    }

    private static Optional<Sentence.Hit> time(RuleMatch match) {
        return near(
                match,
                match.sentence().mentions("Time").stream()
                        .filter(hit -> hit.payload() instanceof Time time
                                && time.type() == Time.Type.DATE
                                && time.edtf() != null));
    }

    private static @Nullable String edtf(Sentence.Hit hit) {
        return ((Time) Objects.requireNonNull(hit.payload())).edtf();
    }

    private static Optional<Sentence.Hit> near(RuleMatch match, Stream<Sentence.Hit> hits) {
        return hits.filter(hit -> isInClause(match, hit)).min(Comparator.comparingInt(hit -> distance(match, hit)));
    }

    /** Nothing behind a comma, and nothing that stands nearer to the word for an exercise. */
    private static boolean isInClause(RuleMatch match, Sentence.Hit hit) {
        Sentence sentence = match.sentence();
        for (int i = match.to(); i < hit.from(); i++) {
            if (sentence.token(i).text().equals(COMMA)) {
                return false;
            }
        }
        return sentence.terms(EXERCISE).stream().noneMatch(other -> gap(other, hit) < distance(match, hit));
    }

    private static int gap(Sentence.Hit one, Sentence.Hit other) {
        return Math.max(0, Math.max(one.from() - other.to(), other.from() - one.to()));
    }

    private static int distance(RuleMatch match, Sentence.Hit hit) {
        return Math.max(0, Math.max(match.from() - hit.to(), hit.from() - match.to()));
    }

    /** Whether an event has no value in a field that the text may leave open. */
    static boolean lacks(Event event, @Nullable String field) {
        return PLACE.equals(field) ? event.place() == null : event.date() == null;
    }

    /** The event with what its text leaves open. */
    static Event withOpen(Event event, RuleMatch match, List<Statement> statements) {
        String field = PLACE.equals(match.field("field")) ? PLACE : DATE;
        List<Claim> claims = new ArrayList<>(event.claims());
        claims.add(Claim.of(
                field,
                null,
                match.span(),
                statementAt(match.span(), statements),
                Claim.Basis.UNKNOWN,
                match.rule().name()));
        return event.withClaims(claims);
    }

    /** How much of an event a passage tells; when it was counts before everything else. */
    private static int told(Event event) {
        return event.claims().size() + (event.date() == null ? 0 : DATED);
    }

    /** One event of two reports: where the one that says more says it, with what the other adds. */
    static Event join(Event first, Event second) {
        Event fuller = told(second) > told(first) ? second : first;
        Set<String> actors = new LinkedHashSet<>(first.actors());
        actors.addAll(second.actors());
        Set<String> counterparts = new LinkedHashSet<>(first.counterparts());
        counterparts.addAll(second.counterparts());
        counterparts.removeAll(actors);
        List<Claim> claims = new ArrayList<>(first.claims());
        claims.addAll(second.claims());
        return new Event(
                first.id(),
                first.type(),
                List.copyOf(actors),
                List.copyOf(counterparts),
                first.place() == null ? second.place() : first.place(),
                first.date() == null ? second.date() : first.date(),
                fuller.span(),
                claims,
                fuller.rule());
    }
}
