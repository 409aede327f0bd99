package org.lagebild.fact.exercise;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Tells a town that is meant from one that only has the same name: whose state the text never speaks of, or whose name
 * is a part of a longer one. Of those the name is kept, without a point and a state.
 */
final class Namesakes {
    private static final String CITY = "city";
    private static final int LONGEST = 2;
    private static final List<String> MENTIONS = List.of("Actor", "Time", "Quantity", "Place");
    private static final List<String> KNOWN = List.of("capital-city", "site-town", "seat");
    private static final List<String> NO_PARTS =
            List.of("exercise", "series", "month", "role", "military", "unit", "quantity-unit");

    /** Stands for all actors of a state; no place is called so. */
    private static final String ACTOR = "";

    private final ArticleView article;
    private final Map<String, Set<String>> named;

    Namesakes(ArticleView article) {
        this.article = article;
        this.named = states(article);
    }

    /** The place itself where nothing speaks against it, else only its name. */
    Place settle(Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        if (sentence == null || place.country() == null || place.relation() != null) {
            return place;
        }
        if (place.id() == null) {
            return isSpokenOf(place) ? place : nameOf(place);
        }
        if (!place.kind().equals(CITY)) {
            return place;
        }
        int from = sentence.tokenAt(place.span().start());
        int to = sentence.tokenBefore(place.span().end());
        int end = endOfName(sentence, to);
        if (end > to) {
            return UnknownGround.region(sentence.span(from, end), sentence.words(from, end), null);
        }
        boolean known = KNOWN.stream().anyMatch(list -> sentence.is(from, list));
        return known || isSpokenOf(place) ? place : nameOf(place);
    }

    private static Place nameOf(Place place) {
        return UnknownGround.named(place.span(), place.name(), place.kind(), null);
    }

    /** "Ford Island", "Nan'ao": a name goes on where a word of it follows that is nothing else. */
    private static int endOfName(Sentence sentence, int to) {
        int end = to;
        while (end < sentence.size() && end - to < LONGEST && goesOn(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean goesOn(Sentence sentence, int at) {
        boolean name = (sentence.isTagged(at, "PROPN") || sentence.is(at, "place-noun"))
                && sentence.is(at, "letters")
                && sentence.is(at, "capital")
                && sentence.token(at).spaceBefore();
        return name
                && NO_PARTS.stream().noneMatch(list -> sentence.is(at, list))
                && MENTIONS.stream()
                        .flatMap(type -> sentence.mentions(type).stream())
                        .noneMatch(hit -> hit.from() <= at && at < hit.to());
    }

    /**
     * Whether the text names the state, or another place in it; of a text that names no other state nothing is known.
     */
    private boolean isSpokenOf(Place place) {
        String country = place.country();
        if (country == null) {
            return true;
        }
        Set<String> names = named.getOrDefault(country, Set.of());
        boolean others = named.size() > (names.isEmpty() ? 0 : 1);
        return !others || names.size() > (names.contains(place.name()) ? 1 : 0);
    }

    /** The states of the text, each with the names that stand for it or for places in it. */
    private static Map<String, Set<String>> states(ArticleView article) {
        Map<String, Set<String>> states = new HashMap<>();
        Span all = new Span(0, article.text().length());
        article.actorsIn(all).forEach(actor -> add(states, actor.code(), ACTOR));
        article.placesIn(all).forEach(place -> add(states, place.country(), place.name()));
        return states;
    }

    private static void add(Map<String, Set<String>> states, @Nullable String code, String name) {
        if (code != null) {
            states.computeIfAbsent(code, c -> new HashSet<>()).add(name);
        }
    }
}
