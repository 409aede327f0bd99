package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;
import org.lagebild.language.Word;

/**
 * Names behind a preposition of place that no table knows, in sentences of an exercise: kept as places without a point.
 */
final class UnknownGround {
    static final String RULE = "place.unknown";
    private static final int LONGEST = 3;
    private static final int SHORTEST = 4;
    private static final int MOST_BEFORE = 3;
    private static final String KIND = "city";
    private static final List<String> MENTIONS = List.of("Actor", "Place", "Time", "Quantity");
    private static final List<String> GROUNDS =
            List.of("place-noun", "site-noun", "training-area", "venue-noun", "container-filler");
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
            boolean joined = goesOn(sentence, i, found);
            int from = joined ? i + 1 : sentence.is(i, "place-preposition") ? startOfName(sentence, i + 1) : 0;
            int to = from > 0 ? endOfName(sentence, at, from) : 0;
            to = joined && !isListed(sentence, i, to) ? 0 : to;
            to = to > from && isOnlyArticle(sentence, i + 1, from) && !isGround(sentence, from, to) ? 0 : to;
            boolean translated = i > 0 && sentence.is(i - 1, "quote");
            if (to > from && !translated && !PlaceAnchor.isOther(sentence, from, true)) {
                found.add(place(sentence, from, to));
            }
        }
        return found;
    }

    /** "In dem indischen Ort Tolamandir": articles, adjectives and words for places may stand before the name. */
    private static int startOfName(Sentence sentence, int from) {
        int start = from;
        while (start + 1 < sentence.size() && start - from < MOST_BEFORE && isBeforeName(sentence, start)) {
            start++;
        }
        return start;
    }

    /** Behind an article alone a name is that of a place where a word for a place follows: "the Saurashtra coast". */
    private static boolean isOnlyArticle(Sentence sentence, int from, int name) {
        boolean only = from < name;
        for (int i = from; i < name; i++) {
            only = only && sentence.isTagged(i, "DET");
        }
        return only;
    }

    private static boolean isGround(Sentence sentence, int from, int to) {
        return to - from > 1 && (sentence.is(to - 1, "ground-noun") || sentence.is(from, "ground-noun"))
                || to < sentence.size() && sentence.is(to, "ground-noun");
    }

    private static boolean isBeforeName(Sentence sentence, int at) {
        return sentence.isTagged(at, "DET")
                || sentence.is(at, "country-adjective")
                || GROUNDS.stream().anyMatch(ground -> sentence.is(at, ground));
    }

    /** "Resolute, Pond Inlet and …": behind a comma only where the list goes on. */
    private static boolean isListed(Sentence sentence, int joint, int to) {
        return sentence.isTagged(joint, "CCONJ")
                || to < sentence.size()
                        && (sentence.isTagged(to, "CCONJ")
                                || sentence.token(to).text().equals(","));
    }

    /** "In Brest and …", "in Brest, …": a conjunction or comma behind a place. */
    private boolean goesOn(Sentence sentence, int joint, List<Place> found) {
        return joint > 0
                && (sentence.isTagged(joint, "CCONJ")
                        || sentence.token(joint).text().equals(","))
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
        if (to > from && to < sentence.size() && sentence.is(to, "ground-noun") && sentence.is(to, "capital")) {
            to++;
        }
        if (to > from && isNameOf(sentence, at, to)) {
            to += 2;
        }
        boolean goesOn = to < sentence.size() && (sentence.is(to, "capital") || sentence.is(to, "hyphen"));
        return goesOn || to == from || sentence.token(from).text().length() < SHORTEST ? 0 : to;
    }

    /** "The Glen of Imaal". */
    private boolean isNameOf(Sentence sentence, int at, int joint) {
        return joint + 1 < sentence.size()
                && sentence.is(joint, "name-joint")
                && sentence.is(joint - 1, "ground-noun")
                && isNamePart(sentence, at, joint + 1);
    }

    private boolean isNamePart(Sentence sentence, int at, int token) {
        return sentence.is(token, "capital")
                && sentence.is(token, "letters")
                && isUnknown(sentence, token)
                && NO_NAMES.stream().noneMatch(name -> sentence.is(token, name))
                && isFree(sentence, at, token);
    }

    /** What the dictionary does not have is a name, whatever the tagger thinks of it. */
    private static boolean isUnknown(Sentence sentence, int token) {
        Word word = sentence.token(token).word();
        return sentence.isTagged(token, "PROPN") && !word.can("NOMINAL")
                || sentence.isTagged(token, "NOUN") && word.analyses().isEmpty();
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
        return named(sentence.span(from, to), sentence.words(from, to), KIND, country(sentence, from, to));
    }

    /** A part of a state that has no name. */
    static Place region(Span span, String name, @Nullable String country) {
        return named(span, name, "region", country);
    }

    static Place named(Span span, String name, String kind, @Nullable String country) {
        return new Place(span, name, null, kind, country, null, null, null, null, "named", RULE);
    }

    /** "Warsheikh, Somalia", "Somali Warsheikh": the state named right behind, or by an adjective before. */
    private @Nullable String country(Sentence sentence, int from, int to) {
        String before = stateBefore(sentence, from);
        return before != null ? before : stateBehind(sentence, to);
    }

    /** The state that an adjective before a place or before the word for it names; null where none does. */
    static @Nullable String stateBefore(Sentence sentence, int from) {
        int at = from - 1;
        while (at >= 0 && from - at <= MOST_BEFORE && !sentence.is(at, "country-adjective") && isAround(sentence, at)) {
            at--;
        }
        return at >= 0 && sentence.is(at, "country-adjective") ? sentence.value(at, "country-adjective") : null;
    }

    private static boolean isAround(Sentence sentence, int at) {
        return sentence.isTagged(at, "ADJ") || GROUNDS.stream().anyMatch(ground -> sentence.is(at, ground));
    }

    private @Nullable String stateBehind(Sentence sentence, int to) {
        for (Place place : article.placesIn(sentence.span())) {
            int start = sentence.tokenAt(place.span().start());
            if (start > to && start - to <= LONGEST && sentence.is(to, "container-joint")) {
                return place.country();
            }
        }
        return null;
    }
}
