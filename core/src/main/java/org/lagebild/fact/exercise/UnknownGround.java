package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Names behind a preposition of place that no table knows, in sentences of an exercise: kept as places without a point.
 */
final class UnknownGround {
    static final String RULE = "place.unknown";
    private static final int LONGEST = 3;
    private static final int SHORTEST = 4;
    private static final String KIND = "city";
    private static final List<String> MENTIONS = List.of("Actor", "Place", "Time", "Quantity");
    private static final List<String> NO_NAMES =
            List.of("given-name", "role", "month", "not-town", "unit", "military", "series", "exercise", "named-thing");

    private final ArticleView article;
    private final Topics topics;

    UnknownGround(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    /** Unknown names of places in a sentence, from left to right. */
    List<Place> in(int at) {
        Sentence sentence = article.sentence(at);
        List<Place> found = new ArrayList<>();
        if (Headlines.isTitleCase(sentence)) {
            return found;
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            int to = sentence.is(i, "place-preposition") || goesOn(sentence, i, found)
                    ? endOfName(sentence, at, i + 1)
                    : 0;
            boolean translated = i > 0 && sentence.is(i - 1, "quote");
            if (to > i + 1 && !translated && !PlaceAnchor.isOther(sentence, i + 1, true)) {
                found.add(place(sentence, i + 1, to));
            }
        }
        return found;
    }

    /** "In Brest and …": a conjunction behind a place. */
    private boolean goesOn(Sentence sentence, int joint, List<Place> found) {
        return joint > 0
                && sentence.isTagged(joint, "CCONJ")
                && (sentence.mentions("Place").stream().anyMatch(hit -> hit.to() == joint)
                        || found.stream()
                                .anyMatch(place ->
                                        sentence.tokenBefore(place.span().end()) == joint));
    }

    private int endOfName(Sentence sentence, int at, int from) {
        int to = from;
        while (to < sentence.size() && to - from < LONGEST && isNamePart(sentence, at, to)) {
            to++;
        }
        boolean goesOn = to < sentence.size() && (sentence.is(to, "capital") || sentence.is(to, "hyphen"));
        return goesOn || to == from || sentence.token(from).text().length() < SHORTEST ? 0 : to;
    }

    private boolean isNamePart(Sentence sentence, int at, int token) {
        return sentence.is(token, "capital")
                && sentence.is(token, "letters")
                && sentence.isTagged(token, "PROPN")
                && !sentence.token(token).word().can("NOMINAL")
                && NO_NAMES.stream().noneMatch(name -> sentence.is(token, name))
                && isFree(sentence, at, token);
    }

    private boolean isFree(Sentence sentence, int at, int token) {
        Span span = sentence.span(token, token + 1);
        boolean mentioned =
                topics.mentionsIn(at).stream().anyMatch(mention -> mention.from() <= token && token < mention.to());
        return !mentioned
                && article.placesIn(span).isEmpty()
                && MENTIONS.stream()
                        .flatMap(type -> sentence.mentions(type).stream())
                        .noneMatch(hit -> hit.from() <= token && token < hit.to());
    }

    private Place place(Sentence sentence, int from, int to) {
        return named(sentence.span(from, to), sentence.words(from, to), KIND, country(sentence, to));
    }

    /** A part of a state that has no name. */
    static Place region(Span span, String name, @Nullable String country) {
        return named(span, name, "region", country);
    }

    static Place named(Span span, String name, String kind, @Nullable String country) {
        return new Place(span, name, null, kind, country, null, null, null, null, "named", RULE);
    }

    /** "Warsheikh, Somalia": the state of the place that stands right behind. */
    private @Nullable String country(Sentence sentence, int to) {
        for (Place place : article.placesIn(sentence.span())) {
            int start = sentence.tokenAt(place.span().start());
            if (start > to && start - to <= LONGEST && sentence.is(to, "container-joint")) {
                return place.country();
            }
        }
        return null;
    }
}
