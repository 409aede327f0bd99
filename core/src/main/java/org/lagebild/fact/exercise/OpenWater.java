package org.lagebild.fact.exercise;

import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;

/** Seas and oceans: where ships practise, what troops are brought across, what missiles are fired into. */
final class OpenWater {
    private static final String SEA = "sea";
    private static final double BAY_KM = 100;

    private OpenWater() {}

    /** Wider than a bay. */
    static boolean isOpen(Place place) {
        Double radius = place.radiusKm();
        return place.kind().equals(SEA) && radius != null && radius > BAY_KM;
    }

    /** Behind a preposition that says where, not whereto. */
    static boolean isWhere(Sentence sentence, Place place) {
        int at = preposition(sentence, place);
        return at >= 0
                && sentence.is(at, "place-preposition")
                && !sentence.is(at, "goal-preposition")
                && !isPassed(sentence, place);
    }

    /** "Flown across the Atlantic": only passed on the way. */
    static boolean isPassed(Sentence sentence, Place place) {
        int at = preposition(sentence, place);
        boolean goal = at + 1 < sentence.size() && sentence.is(at + 1, "way-article");
        return at >= 0
                && !sentence.terms("carry-verb").isEmpty()
                && (sentence.is(at, "route-preposition") || goal && sentence.is(at, "route-preposition-goal"));
    }

    private static int preposition(Sentence sentence, Place place) {
        int at = sentence.tokenAt(place.span().start()) - 1;
        while (at > 0 && sentence.is(at, "container-filler")) {
            at--;
        }
        return at;
    }
}
