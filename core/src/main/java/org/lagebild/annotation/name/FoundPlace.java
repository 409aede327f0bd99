package org.lagebild.annotation.name;

import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.Sentence;

/**
 * A place with the tokens it stands on.
 *
 * @param from first token
 * @param to behind the last token
 */
record FoundPlace(Sentence sentence, int from, int to, Place place) {
    private static final String TYPE = "Place.";

    static FoundPlace of(PlaceResolver.Resolved resolved) {
        Toponym name = resolved.toponym();
        Sense sense = resolved.sense();
        Place place = new Place(
                name.span(),
                name.name(),
                sense.id().isEmpty() ? null : sense.id(),
                sense.kind(),
                sense.country(),
                sense.lat(),
                sense.lon(),
                sense.radiusKm(),
                null,
                resolved.reason().code(),
                name.listed() ? "list" : "settlements");
        return new FoundPlace(name.sentence(), name.from(), name.to(), place);
    }

    /** What a rule says is a place. */
    static FoundPlace of(Sentence sentence, RuleMatch match, Sense sense) {
        Place place = new Place(
                match.span(),
                sentence.words(match.from(), match.to()),
                sense.id(),
                sense.kind(),
                sense.country(),
                sense.lat(),
                sense.lon(),
                sense.radiusKm(),
                null,
                PlaceResolver.Reason.ONLY.code(),
                match.rule().name());
        return new FoundPlace(sentence, match.from(), match.to(), place);
    }

    FoundPlace withRelation(Place.@Nullable Relation relation) {
        return new FoundPlace(sentence, from, to, place.withRelation(relation));
    }

    boolean isCovered(int first, int behind) {
        return first <= from && to <= behind;
    }

    void layOverSentence() {
        String id = place.id();
        sentence.add(TYPE + place.kind(), from, to, id == null ? place.name() : id, place);
    }
}
