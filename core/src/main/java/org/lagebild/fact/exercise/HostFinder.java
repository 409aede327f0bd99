package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.fact.Claim;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** On whose land an exercise runs, by its places. */
final class HostFinder {
    private static final String SEA = "sea";
    private static final String COUNTRY = "country";
    private static final Set<String> GROUND = Set.of("range", "base", "city");
    private static final List<String> WITHIN_LIST =
            List.of("container-filler", "list-joint", "place-noun", "name-joint", "hyphen");
    private static final int DATELINE_WITHIN = 3;
    private static final int STATE_CODE = 2;
    private static final int SEA_WITHIN = 4;

    private final ArticleView article;
    private final Topics topics;

    HostFinder(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    /**
     * The state on whose land a place lies is host; of an unknown place, a participant that the text is datelined in.
     */
    void fill(Draft draft) {
        for (Place place : draft.places()) {
            String country = state(place);
            if (country != null && !place.kind().equals(SEA) && !isAtSea(place)) {
                host(draft, country, place);
            }
        }
        String dateline = dateline();
        if (dateline != null
                && draft == topics.main()
                && draft.in(RoleFinder.HOST).isEmpty()
                && draft.in(RoleFinder.PARTICIPANTS).contains(dateline)) {
            draft.places().stream()
                    .filter(place -> GROUND.contains(place.kind()))
                    .findFirst()
                    .ifPresent(place -> host(draft, dateline, place));
        }
        if (draft.in(RoleFinder.HOST).isEmpty()) {
            ownGround(draft);
        }
    }

    /**
     * Who practises alone on ground that no table knows practises at home, as three in four do; of several the one in
     * whose land most of the places lie that the text names.
     */
    private void ownGround(Draft draft) {
        Set<String> states = draft.in(RoleFinder.PARTICIPANTS).stream()
                .filter(code -> code.length() == STATE_CODE)
                .collect(Collectors.toSet());
        Place ground = draft.places().stream()
                .filter(place ->
                        state(place) == null && !place.kind().equals(SEA) && place.id() == null && !isAtSea(place))
                .findFirst()
                .orElse(null);
        if (ground != null && draft.in(RoleFinder.PARTICIPANTS).size() == 1) {
            states.forEach(code -> host(draft, code, ground));
        } else if (ground != null) {
            String home = home(states);
            if (home != null) {
                host(draft, home, ground);
            }
        }
    }

    /** The state of more than half of the places that lie in one of the given states; of all places without any. */
    private @Nullable String home(Set<String> states) {
        Map<String, Long> counts = article.placesIn(new Span(0, article.text().length())).stream()
                .filter(place -> !place.kind().equals(COUNTRY))
                .map(Place::country)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(code -> states.isEmpty() || states.contains(code))
                .collect(Collectors.groupingBy(code -> code, TreeMap::new, Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The state of a place; of one that lies in several or is not known, the one that an adjective before it names. */
    private @Nullable String state(Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        if (place.country() != null || sentence == null) {
            return place.country();
        }
        String before = UnknownGround.stateBefore(
                sentence, sentence.tokenAt(place.span().start()));
        return before != null
                ? before
                : UnknownGround.stateBehind(
                        article, sentence, sentence.tokenBefore(place.span().end()));
    }

    /** "Off Cape Town", "in waters south of Jeju": nobody's land. */
    private boolean isAtSea(Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        if (sentence == null) {
            return false;
        }
        int at = sentence.tokenAt(place.span().start()) - 1;
        while (at > 0 && isWithinList(sentence, at)) {
            at--;
        }
        boolean off = at >= 0 && (sentence.is(at, "sea-preposition") || isAroundIsland(sentence, at, place));
        return off || isBehindWater(sentence, at) || isBeside(sentence, at);
    }

    /** "Around Taiwan": the water around a state of islands. */
    private static boolean isAroundIsland(Sentence sentence, int preposition, Place place) {
        return sentence.is(preposition, "around-preposition")
                && sentence.is(sentence.tokenAt(place.span().start()), "island-state");
    }

    /** Between a place and the preposition before it: other places of the list, words for places. */
    private static boolean isWithinList(Sentence sentence, int at) {
        return !sentence.is(at, "place-preposition")
                && !isDirection(sentence, at)
                && (WITHIN_LIST.stream().anyMatch(list -> sentence.is(at, list))
                        || sentence.mentions("Place").stream().anyMatch(hit -> hit.from() <= at && at < hit.to()));
    }

    /** "South of", and not "in the south of". */
    private static boolean isDirection(Sentence sentence, int at) {
        boolean within = at > 0 && (sentence.is(at - 1, "place-preposition") || sentence.isTagged(at - 1, "DET"));
        return sentence.is(at, "direction") && !sentence.is(at, "capital") && !within;
    }

    private static boolean isBehindWater(Sentence sentence, int preposition) {
        return sentence.terms("water-noun").stream()
                .anyMatch(water -> water.to() <= preposition + 1 && preposition + 1 - water.to() <= SEA_WITHIN);
    }

    /** "South of Crete", where ships or a sea are spoken of. */
    private static boolean isBeside(Sentence sentence, int preposition) {
        return preposition >= 0
                && isDirection(sentence, preposition)
                && sentence.terms("domain").stream().anyMatch(domain -> SEA.equals(domain.value()));
    }

    private void host(Draft draft, String code, Place place) {
        if (draft.in(RoleFinder.HOST).add(code)) {
            draft.claim(article.claim(RoleFinder.HOST, code, place.span(), "host.place", Claim.Basis.INFERRED));
        }
    }

    /** The state of the town that the text is datelined in; null where its beginning names none. */
    private @Nullable String dateline() {
        int end = Math.min(article.sentences().size(), DATELINE_WITHIN) - 1;
        Span beginning = new Span(0, article.sentence(end).span().end());
        return article.placesIn(beginning).stream()
                .filter(place -> place.kind().equals("city") && isFirst(place))
                .findFirst()
                .map(Place::country)
                .orElse(null);
    }

    /** At the head of a sentence, and no part of an exercise's name. */
    private boolean isFirst(Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        return sentence != null
                && sentence.span().start() == place.span().start()
                && topics.named().stream().noneMatch(name -> name.span().overlaps(place.span()));
    }
}
