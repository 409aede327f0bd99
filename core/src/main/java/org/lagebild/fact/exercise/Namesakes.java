package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
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

    private final ArticleView article;

    Namesakes(ArticleView article) {
        this.article = article;
    }

    /** The place itself where nothing speaks against it, else only its name. */
    Place settle(Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        if (sentence == null || !place.kind().equals(CITY) || place.id() == null || place.relation() != null) {
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
        return UnknownGround.named(place.span(), place.name(), CITY, null);
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
     * Whether the text names the state, or another place in it; of a text that names no state at all nothing is known.
     */
    private boolean isSpokenOf(Place place) {
        String country = place.country();
        Span all = new Span(0, article.text().length());
        List<Actor> actors = article.actorsIn(all);
        List<Place> places = article.placesIn(all);
        boolean others = actors.stream().anyMatch(actor -> isOther(country, actor.code()))
                || places.stream().anyMatch(other -> isOther(country, other.country()));
        return country == null
                || !others
                || actors.stream().anyMatch(actor -> country.equals(actor.code()))
                || places.stream()
                        .anyMatch(other ->
                                country.equals(other.country()) && !other.name().equals(place.name()));
    }

    private static boolean isOther(@Nullable String country, @Nullable String code) {
        return code != null && !code.equals(country);
    }
}
