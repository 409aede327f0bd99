package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Claim;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.world.World;

/** Where an exercise runs, and on whose land. */
final class PlaceFinder {
    private static final String LISTED = "place.venue";
    private static final String BY_RELATION = "place.area";
    private static final String SEA = "sea";
    private static final int TOWN_WORDS = 3;
    private static final int HELD_WITHIN = 6;
    private static final List<String> HELD =
            List.of("phase.begin", "phase.held", "phase.run", "phase.end", "exercise", "exercise-verb", "venue-noun");
    private static final Set<String> GROUNDS = Set.of("range", "base");
    private static final Set<String> NARROW = Set.of("range", "base", "city", "region");
    private static final String COUNTRY = "country";
    private static final String AREA = "area";

    private static final Set<String> SITES = Set.of("range", SEA);

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Spans excluded;
    private final Spans frames;
    private final UnknownGround unknown;
    private final Namesakes namesakes;
    private final HostFinder hosts;
    private final OtherEditions others;
    private final Scenes scenes;
    private final DatelineGround datelines;

    PlaceFinder(ArticleView article, Topics topics, Findings findings, World world) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.unknown = new UnknownGround(article, topics);
        this.namesakes = new Namesakes(article);
        this.hosts = new HostFinder(article, topics);
        this.others = new OtherEditions(article);
        this.datelines = new DatelineGround(article, topics);
        this.excluded =
                Spans.of(findings.of("not-place").stream().map(Finding::span).toList());
        this.frames = Spans.of(SpeechFrames.of(article));
        this.scenes = new Scenes(article, world, frames);
    }

    void fill(Draft draft) {
        Map<String, Place> found = new LinkedHashMap<>();
        for (Finding finding : findings.of("place", draft)) {
            boolean listed = finding.type().equals(LISTED);
            boolean held = listed || isTold(draft, finding);
            if (held && !others.isAbout(finding.at(), draft)) {
                for (Place place : article.placesIn(finding.span())) {
                    boolean own = listed ? !isContainer(finding, place) : isNamed(finding) || place.relation() != null;
                    if (own && !isExcluded(place) && !isReference(place) && isMeant(finding, place)) {
                        add(draft, found, place, finding.rule());
                    }
                }
            }
        }
        sites(draft, found);
        unknown(draft, found);
        parts(draft, found);
        listed(draft, found);
        Place dateline = datelines.of(draft);
        if (dateline != null) {
            add(draft, found, dateline, DatelineGround.RULE);
        }
        if (found.isEmpty()) {
            hostLand(draft, found);
        }
        found.values().stream()
                .filter(place -> topics.group(draft).size() == 1 || !isOnlyHeadline(place, found))
                .filter(place -> !isVagueBeside(place, found) && !isToldBetter(place, found))
                .forEach(draft.places()::add);
        hosts.fill(draft);
    }

    /** "On Moroccan soil", where Morocco is named too. */
    private static boolean isSoil(Place known, Place place) {
        return known.kind().equals(COUNTRY)
                && known.name().indexOf(' ') > 0
                && place.name().indexOf(' ') < 0;
    }

    /** Of an exercise without a place: the states that are said to be its hosts. */
    private void hostLand(Draft draft, Map<String, Place> found) {
        for (Finding finding : findings.of(RoleFinder.HOST, draft)) {
            article.placesIn(finding.span()).stream()
                    .filter(place -> place.kind().equals(COUNTRY)
                            && place.country() != null
                            && draft.in(RoleFinder.HOST).contains(place.country()))
                    .forEach(place -> add(draft, found, place, finding.rule()));
        }
    }

    /** Said to be none, or where somebody speaks; a training area is named for more than a speech. */
    private boolean isExcluded(Place place) {
        return excluded.overlaps(place.span())
                || !GROUNDS.contains(place.kind()) && frames.overlaps(place.span())
                || topics.named().stream().anyMatch(mention -> isInName(mention, place));
    }

    private static boolean isInName(ExerciseMention mention, Place place) {
        ExerciseName name = mention.name();
        return name != null
                && mention.span().contains(place.span())
                && name.printed().contains(place.name());
    }

    /** The seat of a government and the place of something else are most likely not the exercise's. */
    private boolean isMeant(Finding finding, Place place) {
        Sentence sentence = finding.match().sentence();
        boolean alone = article.placesIn(finding.span()).size() < 2;
        int from = sentence.tokenAt(place.span().start());
        boolean seat = alone
                && isSeat(sentence, from)
                && !isHeldAt(sentence, from)
                && !scenes.isStaged(sentence, place.span());
        return !seat
                && !isInOtherClause(finding)
                && !isNeighbour(sentence, place)
                && !isSubject(sentence, place)
                && sentence.termsAt(from, "wide-region").isEmpty()
                && !(OpenWater.isOpen(place) && OpenWater.isPassed(sentence, place))
                && !PlaceAnchor.isOther(sentence, finding.match().from());
    }

    /** "A check in Kaliningrad, Vilnius calls up reservists": behind a comma and in front of a verb it acts. */
    private static boolean isSubject(Sentence sentence, Place place) {
        int before = sentence.tokenAt(place.span().start()) - 1;
        int behind = sentence.tokenBefore(place.span().end());
        return before > 0
                && sentence.token(before).text().equals(",")
                && behind < sentence.size()
                && Clauses.isFinite(sentence, behind);
    }

    /** "The range near the town of Balykchy": right behind a training area the town only says where that lies. */
    private boolean isNeighbour(Sentence sentence, Place place) {
        int from = sentence.tokenAt(place.span().start());
        return sentence.terms("near-words").stream()
                .filter(near ->
                        near.to() <= from && from - near.to() <= TOWN_WORDS && onlyFillers(sentence, near.to(), from))
                .anyMatch(near -> article.placesIn(sentence.span()).stream()
                        .filter(other -> GROUNDS.contains(other.kind()))
                        .anyMatch(other -> isBefore(sentence, other, near.from())));
    }

    private static boolean onlyFillers(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.is(i, "container-filler") && !sentence.is(i, "place-noun") && !sentence.isTagged(i, "ADP")) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBefore(Sentence sentence, Place place, int at) {
        int end = sentence.tokenBefore(place.span().end());
        return end == at || end == at - 1 && sentence.isTagged(end, "PUNCT");
    }

    /** Because, after or while something happens elsewhere. */
    private boolean isInOtherClause(Finding finding) {
        Sentence sentence = finding.match().sentence();
        ExerciseMention nearest = Nearness.nearest(finding.span(), topics.mentionsIn(finding.at()));
        if (nearest == null) {
            return false;
        }
        int from = Math.min(nearest.to(), finding.match().to());
        int to = Math.max(nearest.from(), finding.match().from());
        for (int i = from; i < to; i++) {
            if ((isSubordinating(sentence, i) || i > nearest.to() + 1 && isRelative(sentence, i))
                    && !isClosed(sentence, i, to)) {
                return true;
            }
        }
        return false;
    }

    /** "After", "because"; not "with", and not a "there" that the verb follows. */
    private static boolean isSubordinating(Sentence sentence, int at) {
        boolean adverb = sentence.language().settings().flag("verbs.split")
                && at + 1 < sentence.size()
                && Clauses.isFinite(sentence, at + 1);
        return sentence.isTagged(at, "SCONJ")
                && !sentence.is(at, "place-preposition")
                && !sentence.is(at, "with-preposition")
                && !isDefining(sentence, at)
                && !adverb;
    }

    /** "The exercise of the alliance that opened in Belarus": a relative pronoun that is taken for a conjunction. */
    private static boolean isDefining(Sentence sentence, int at) {
        boolean noun = at > 0 && (sentence.isTagged(at - 1, "NOUN") || sentence.isTagged(at - 1, "PROPN"));
        return noun && sentence.is(at, "clause.relative") && sentence.is(at + 1, "phase");
    }

    /** "The drill, as it is called, keeps them in Honduras": behind the inserted clause the main one goes on. */
    private static boolean isClosed(Sentence sentence, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean verb = sentence.isVerbal(i + 1);
            if (verb && sentence.token(i).text().equals(",")) {
                return true;
            }
        }
        return false;
    }

    /** "The drill takes in Sweden, whose accession is held up in Ankara": said of another noun than the exercise. */
    private static boolean isRelative(Sentence sentence, int at) {
        return sentence.is(at, "clause.relative")
                && sentence.isTagged(at, "PRON")
                && sentence.isTagged(at - 1, "PUNCT")
                && at > 1
                && (sentence.isTagged(at - 2, "NOUN") || sentence.isTagged(at - 2, "PROPN"));
    }

    private static boolean isNamed(Finding finding) {
        return !finding.type().equals(BY_RELATION);
    }

    /** "Skrydstrup in Jutland": in a list of grounds the second only says where the first lies. */
    private boolean isContainer(Finding finding, Place place) {
        Sentence sentence = finding.match().sentence();
        int joint = sentence.tokenAt(place.span().start()) - 1;
        while (joint > 0 && sentence.is(joint, "container-filler")) {
            joint--;
        }
        int end = joint;
        return end > 0
                && sentence.is(end, "place-preposition")
                && article.placesIn(finding.span()).stream()
                        .anyMatch(other -> sentence.tokenBefore(other.span().end()) == end);
    }

    private static boolean isSeat(Sentence sentence, int token) {
        return sentence.is(token, "seat") || sentence.is(token, "capital-city");
    }

    /** Of several exercises a state that only the headline names says less than the places that the text names. */
    private boolean isOnlyHeadline(Place place, Map<String, Place> found) {
        return place.kind().equals(COUNTRY)
                && isHeadline(place)
                && found.values().stream()
                        .anyMatch(other -> NARROW.contains(other.kind())
                                && !isHeadline(other)
                                && place.country() != null
                                && place.country().equals(other.country()));
    }

    /** "Near the border": says no more than the region or range that is named, too, or than the border named before. */
    private static boolean isVagueBeside(Place place, Map<String, Place> found) {
        return place.kind().equals(AREA)
                && found.values().stream()
                        .anyMatch(other -> NARROW.contains(other.kind())
                                || other.kind().equals(AREA)
                                        && other.span().start() < place.span().start());
    }

    /** "Leeuwarden" beside "the air base Leeuwarden". */
    private static boolean isToldBetter(Place place, Map<String, Place> found) {
        String name = words(place);
        return !place.kind().equals(COUNTRY)
                && found.values().stream()
                        .map(PlaceFinder::words)
                        .anyMatch(other -> other.length() > name.length() && other.contains(name));
    }

    private static String words(Place place) {
        return " " + place.name().toLowerCase(Locale.ROOT) + " ";
    }

    private boolean isHeadline(Place place) {
        List<Span> lines = article.lines();
        return lines.size() > 1 && place.span().start() < lines.get(0).end();
    }

    /** "It began in Minsk", "a drill at a hospital in Doha": what goes on leads to the place. */
    private static boolean isHeldAt(Sentence sentence, int place) {
        for (int i = place - 1; i >= Math.max(0, place - HELD_WITHIN); i--) {
            if (sentence.isTagged(i, "PUNCT") || sentence.is(i, "elsewhere-noun") || sentence.is(i, "saying")) {
                return false;
            }
            int token = i;
            if (HELD.stream().anyMatch(name -> sentence.is(token, name))) {
                return true;
            }
        }
        return false;
    }

    /** Ranges, bases and seas are named because something happens there, whatever the words around. */
    private void sites(Draft draft, Map<String, Place> found) {
        for (int at : topics.sentencesOf(draft)) {
            Draft passage = topics.passage(at);
            if (passage == null || !topics.group(passage).contains(draft) || others.isAbout(at, draft)) {
                continue;
            }
            for (Place place : article.placesIn(article.sentence(at).span())) {
                boolean free = !isExcluded(place) && !isReference(place) && !isElsewhere(draft, at, place.span());
                free = free && (!OpenWater.isOpen(place) || isSaidOf(article.sentence(at), place));
                Draft topic = topics.of(at, place.span());
                if (SITES.contains(place.kind())
                        && free
                        && topic != null
                        && topics.group(topic).contains(draft)) {
                    add(draft, found, place, "place.site");
                }
            }
        }
    }

    /** A sea is where something happens only behind words that say so. */
    private static boolean isSaidOf(Sentence sentence, Place place) {
        return !sentence.terms("venue-word").isEmpty()
                || OpenWater.isWhere(sentence, place)
                        && isHeld(sentence)
                        && !PlaceAnchor.isOther(
                                sentence, sentence.tokenAt(place.span().start()));
    }

    /** "In the east of the country": a part of the state where it runs otherwise, else of the one last said to act. */
    private void parts(Draft draft, Map<String, Place> found) {
        for (Finding finding : findings.of("ground", draft)) {
            if (isTold(draft, finding)) {
                String name = finding.span().of(article.text());
                String here = found.values().stream()
                        .map(Place::country)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                String country = here == null ? actingBefore(draft, finding) : here;
                add(draft, found, UnknownGround.region(finding.span(), name, country), finding.rule());
            }
        }
    }

    /** The state that acts last before, of those that take part where some do. */
    private @Nullable String actingBefore(Draft draft, Finding finding) {
        Span before = new Span(
                article.sentence(Math.max(0, finding.at() - 1)).span().start(),
                finding.span().start());
        Set<String> parties = draft.in(RoleFinder.PARTICIPANTS);
        List<String> acting = article.actorsIn(before).stream()
                .filter(actor -> actor.kind() != Actor.Kind.ALLIANCE)
                .map(Actor::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<String> own = acting.stream().filter(parties::contains).toList();
        List<String> meant = own.isEmpty() ? acting : own;
        return meant.isEmpty() ? null : meant.get(meant.size() - 1);
    }

    /** "Through Constanta and the river port of Galati": a list goes on with places of the same kind of role. */
    private void listed(Draft draft, Map<String, Place> found) {
        List<Place> open = new ArrayList<>(found.values());
        for (int i = 0; i < open.size(); i++) {
            Place place = open.get(i);
            Sentence sentence = article.sentenceAt(place.span().start());
            Place next = sentence == null || isHeadline(place) ? null : PlaceList.next(article, sentence, place);
            if (sentence != null
                    && next != null
                    && !open.contains(next)
                    && !isExcluded(next)
                    && !isReference(next)
                    && !isSubject(sentence, next)) {
                open.add(next);
                add(draft, found, next, PlaceList.RULE);
            }
        }
    }

    private void unknown(Draft draft, Map<String, Place> found) {
        for (int at : topics.sentencesOf(draft)) {
            boolean held = topics.isMentionedIn(at) || isHeld(article.sentence(at));
            if (held && !others.isAbout(at, draft)) {
                for (Place place : unknown.in(at)) {
                    Draft topic = topics.of(at, place.span());
                    boolean own = topic != null && topics.group(topic).contains(draft);
                    if (own && !isExcluded(place) && !isElsewhere(draft, at, place.span())) {
                        add(draft, found, place, UnknownGround.RULE);
                    }
                }
            }
        }
    }

    /** Whether the words around a place tell of the exercise, and not of what others do or did before. */
    private boolean isTold(Draft draft, Finding finding) {
        Sentence sentence = article.sentence(finding.at());
        boolean told =
                finding.near() || isHeld(sentence) || isNamed(finding) && scenes.isPlayed(sentence, finding.span());
        return told && !isElsewhere(draft, finding.at(), finding.span());
    }

    private boolean isElsewhere(Draft draft, int at, Span place) {
        Sentence sentence = article.sentence(at);
        if (scenes.isOfOtherEdition(draft, sentence, place)) {
            return true;
        }
        return !scenes.isOfMention(topics.mentionsIn(at), place)
                && (scenes.isOfOthers(draft, sentence, place)
                        || scenes.isBefore(draft, sentence, place)
                        || scenes.isAside(sentence, place));
    }

    private static boolean isHeld(Sentence sentence) {
        return !sentence.terms("phase").isEmpty()
                || !sentence.terms("venue-noun").isEmpty()
                || !sentence.terms("site-noun").isEmpty()
                || !sentence.terms("venue-verb").isEmpty()
                || RoleFinder.isCounting(sentence)
                        && sentence.terms("saying").isEmpty()
                        && sentence.terms("event-move").isEmpty()
                || !sentence.terms("take-part").isEmpty()
                || !sentence.terms("training-area").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty();
    }

    /** A place that only says where another one lies. */
    private boolean isReference(Place place) {
        return article
                .placesIn(new Span(
                        Math.max(0, place.span().start() - 200), place.span().end() + 200))
                .stream()
                .anyMatch(other -> other.relation() != null
                        && other != place
                        && other.relation().reference().equals(place.id()));
    }

    private void add(Draft draft, Map<String, Place> found, Place named, String rule) {
        if (Surrounding.is(article, named)) {
            return;
        }
        Place place = namesakes.settle(named);
        String key = place.id() != null ? place.id() : ExerciseName.plain(place.name());
        Place known = found.putIfAbsent(key, place);
        if (known != null && (isHeadline(known) || isSoil(known, place))) {
            found.put(key, place);
        } else if (known == null) {
            draft.claim(article.claim("places", place.name(), place.span(), rule, Claim.Basis.STATED));
        }
    }
}
