package org.lagebild.fact.exercise;

import java.util.List;
import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** A place that only says where the one beside it lies: "Mombasa, Kenya", "Kenya's port of Mombasa". */
final class Surrounding {
    private static final String COUNTRY = "country";
    private static final String SEA = "sea";
    private static final int OWNED_WITHIN = 4;

    private Surrounding() {}

    static boolean is(ArticleView article, Place place) {
        Sentence sentence = article.sentenceAt(place.span().start());
        if (sentence == null) {
            return false;
        }
        int from = sentence.tokenAt(place.span().start());
        return switch (place.kind()) {
            case COUNTRY -> isOwner(article, sentence, place, from) || isBehind(article, sentence, place, from);
            case SEA -> isShore(article, sentence, from);
            default -> false;
        };
    }

    /** "Rwanda's capital Kigali". */
    private static boolean isOwner(ArticleView article, Sentence sentence, Place place, int from) {
        int to = sentence.tokenBefore(place.span().end());
        if (!GroundPhrase.isOwner(sentence, from) || to >= sentence.size()) {
            return false;
        }
        int end = Math.min(sentence.size(), to + OWNED_WITHIN);
        return article.placesIn(sentence.span(to, end)).stream()
                .anyMatch(other -> isNarrow(other) && liesIn(other, place));
    }

    /** "Mombasa, Kenya", "Chirchik in southern Uzbekistan". */
    private static boolean isBehind(ArticleView article, Sentence sentence, Place place, int from) {
        int joint = from - 1;
        while (joint > 0 && sentence.is(joint, "container-filler")) {
            joint--;
        }
        boolean comma = joint > 0 && joint == from - 1 && sentence.is(joint, "punct");
        return joint > 0
                && sentence.is(joint, "container-joint")
                && (comma || sentence.isTagged(joint, "ADP"))
                && endingAt(article, sentence, joint).stream()
                        .anyMatch(other -> isNarrow(other) && liesIn(other, place));
    }

    /** "Capu Midia on the Black Sea". */
    private static boolean isShore(ArticleView article, Sentence sentence, int from) {
        int joint = from - 1;
        while (joint > 0 && sentence.is(joint, "container-filler")) {
            joint--;
        }
        return joint > 0
                && sentence.is(joint, "shore-preposition")
                && endingAt(article, sentence, joint).stream().anyMatch(Surrounding::isNarrow);
    }

    private static List<Place> endingAt(ArticleView article, Sentence sentence, int token) {
        Span before = sentence.span(Math.max(0, token - OWNED_WITHIN), token);
        return article.placesIn(before).stream()
                .filter(other -> sentence.tokenBefore(other.span().end()) == token)
                .toList();
    }

    private static boolean isNarrow(Place other) {
        return !other.kind().equals(COUNTRY) && !other.kind().equals(SEA);
    }

    private static boolean liesIn(Place other, Place country) {
        return other.country() == null || other.country().equals(country.country());
    }
}
