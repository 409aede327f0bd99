package org.lagebild.fact.exercise;

import java.util.List;
import java.util.stream.Stream;
import org.lagebild.language.Sentence;

/** What the words before a place say that is there: the talks in Geneva are no exercise in Geneva. */
final class PlaceAnchor {
    /** Nouns that are part of a place's name or description. */
    private static final List<String> PLACES =
            List.of("place-noun", "site-noun", "training-area", "container-filler", "direction", "hyphen");

    /** Nouns whose place is that of the exercise. */
    private static final List<String> OWN = List.of(
            "exercise",
            "military",
            "quantity-unit",
            "phase",
            "domain",
            "edition-word",
            "take-part",
            "hosting",
            "venue-noun");

    private static final List<String> ELSEWHERE = List.of("elsewhere-noun");

    /** "The road between Amberg and Hirschau". */
    private static final List<String> ROADS = List.of("road-noun");

    private PlaceAnchor() {}

    /** Whether the place that begins at a token is that of something else: of what is known not to be an exercise. */
    static boolean isOther(Sentence sentence, int from) {
        int at = startOf(sentence, from) - 1;
        if (at < 1 || !sentence.isTagged(at, "ADP")) {
            return false;
        }
        int anchor = ownedBy(sentence, at - 1);
        boolean noun = sentence.isTagged(anchor, "NOUN") || sentence.is(anchor, "elsewhere-noun");
        if (!noun || isTime(sentence, anchor) || isWithin(sentence, anchor, OWN)) {
            return false;
        }
        if (isAny(sentence, anchor, PLACES)) {
            return isOther(sentence, anchor);
        }
        return isWithin(sentence, anchor, ELSEWHERE)
                || sentence.is(at, "ground-preposition") && isWithin(sentence, anchor, ROADS);
    }

    /** "The invasion of Moscow in …": behind the name of whose it is, the noun that the name belongs to. */
    private static int ownedBy(Sentence sentence, int at) {
        return Stream.of("Actor", "Place")
                .flatMap(kind -> sentence.mentions(kind).stream())
                .filter(name -> name.to() == at + 1 && name.from() > 0)
                .map(name -> name.from() - 1)
                .filter(noun -> sentence.isTagged(noun, "NOUN"))
                .findFirst()
                .orElse(at);
    }

    private static int startOf(Sentence sentence, int from) {
        int at = from;
        while (at > 0 && isPartOfPlace(sentence, at - 1)) {
            at--;
        }
        return at;
    }

    private static boolean isPartOfPlace(Sentence sentence, int at) {
        return sentence.isTagged(at, "DET") || sentence.isTagged(at, "ADJ") || isAny(sentence, at, PLACES);
    }

    private static boolean isTime(Sentence sentence, int at) {
        return sentence.mentions("Time").stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    /** Whether a token is of one of the classes by itself or within a longer term. */
    private static boolean isWithin(Sentence sentence, int at, List<String> classes) {
        return isAny(sentence, at, classes)
                || classes.stream()
                        .flatMap(name -> sentence.terms(name).stream())
                        .anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    private static boolean isAny(Sentence sentence, int at, List<String> classes) {
        return classes.stream().anyMatch(name -> sentence.is(at, name));
    }
}
