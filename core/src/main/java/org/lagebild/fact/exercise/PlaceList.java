package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;

/** Goes on from a place to the next one of its list: "in Iasi, Bacau and, from Friday, Suceava". */
final class PlaceList {
    static final String RULE = "place.list";
    private static final int WIDEST = 9;
    private static final List<String> BETWEEN =
            List.of("list-joint", "container-filler", "place-noun", "site-noun", "ground-noun", "name-joint");

    private PlaceList() {}

    /** The next place of the list that a place stands in; null where the list ends. */
    static @Nullable Place next(ArticleView article, Sentence sentence, Place place) {
        int end = sentence.tokenBefore(place.span().end());
        return article.placesIn(sentence.span()).stream()
                .filter(other -> other.span().start() >= place.span().end())
                .findFirst()
                .filter(other ->
                        isJoined(sentence, end, sentence.tokenAt(other.span().start())))
                .orElse(null);
    }

    /** Whether there is a conjunction between two tokens, and beside it only what leads to another place or a time. */
    private static boolean isJoined(Sentence sentence, int from, int to) {
        boolean conjunction = false;
        for (int i = from; i < to; i++) {
            conjunction |= sentence.isTagged(i, "CCONJ");
            if (to - from > WIDEST || !isBetween(sentence, i) || !conjunction && !isComma(sentence, i)) {
                return false;
            }
        }
        return conjunction;
    }

    private static boolean isBetween(Sentence sentence, int at) {
        return isComma(sentence, at)
                || sentence.isTagged(at, "CCONJ")
                || sentence.isTagged(at, "DET")
                || sentence.isTagged(at, "ADJ")
                || sentence.is(at, "place-preposition")
                || BETWEEN.stream().anyMatch(list -> sentence.is(at, list))
                || isTime(sentence, at);
    }

    private static boolean isComma(Sentence sentence, int at) {
        return sentence.token(at).text().equals(",");
    }

    /** "From Friday": a time, and the preposition before it. */
    private static boolean isTime(Sentence sentence, int at) {
        return sentence.mentions("Time").stream()
                .anyMatch(time ->
                        time.from() <= at + 1 && at < time.to() && (at >= time.from() || sentence.isTagged(at, "ADP")));
    }
}
