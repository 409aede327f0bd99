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
    private static final int LONGEST_RANGE = 7;
    private static final int MOST_BEFORE = 3;
    private static final List<String> MENTIONS = List.of("Actor", "Place", "Time", "Quantity");
    private static final List<String> GROUNDS =
            List.of("place-noun", "site-noun", "training-area", "venue-noun", "container-filler");
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
        if (Headlines.isEveryWordLarge(sentence)) {
            return found;
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            boolean joined = goesOn(sentence, i, found);
            GroundPhrase phrase = joined || opens(sentence, i)
                    ? GroundPhrase.behind(sentence, i, token -> isFree(sentence, at, token))
                    : null;
            boolean listed = phrase != null && (!joined || isListed(sentence, i, phrase.to()));
            if (phrase != null
                    && listed
                    && !isKnown(sentence, phrase)
                    && !sentence.is(phrase.from() - 1, "named-thing")
                    && !isTranslated(sentence, at, i)
                    && !PlaceAnchor.isOther(sentence, phrase.from())) {
                found.add(place(sentence, phrase));
            }
        }
        return found;
    }

    /** A preposition of place, or the verb behind "the venue". */
    private static boolean opens(Sentence sentence, int at) {
        return sentence.is(at, "place-preposition")
                || sentence.is(at, "ground-preposition")
                || sentence.is(at, "from-preposition") && isRange(sentence, at)
                || sentence.isTagged(at, "AUX")
                        && sentence.terms("venue-word").stream().anyMatch(venue -> venue.to() <= at);
    }

    /** "From the Guajira to the Orinoco delta". */
    private static boolean isRange(Sentence sentence, int from) {
        return sentence.terms("range-end").stream()
                .anyMatch(end -> end.from() > from + 1 && end.from() - from <= LONGEST_RANGE);
    }

    /** "(Love of the home in Tamasheq)": behind words in quotation marks that are no exercise's name. */
    private boolean isTranslated(Sentence sentence, int at, int opener) {
        return opener > 0
                && sentence.is(opener - 1, "quote")
                && topics.mentionsIn(at).stream()
                        .noneMatch(mention -> opener - mention.to() <= 1 && mention.to() <= opener);
    }

    private boolean isKnown(Sentence sentence, GroundPhrase phrase) {
        return sentence.mentions("Place").stream().anyMatch(hit -> hit.from() < phrase.to() && phrase.to() <= hit.to());
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

    private Place place(Sentence sentence, GroundPhrase phrase) {
        int from = phrase.from();
        int to = phrase.to();
        return named(sentence.span(from, to), sentence.words(from, to), phrase.kind(), country(sentence, from, to));
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
        boolean own = sentence.is(from, "country-adjective") || GroundPhrase.isOwner(sentence, from);
        String before = stateBefore(sentence, own ? from + 1 : from);
        return before != null ? before : stateBehind(article, sentence, to);
    }

    /**
     * The state that an adjective or a genitive before a place or before the word for it names; null where none does.
     */
    static @Nullable String stateBefore(Sentence sentence, int from) {
        for (int at = from - 1; at >= 0 && from - at <= MOST_BEFORE; at--) {
            if (sentence.is(at, "country-adjective")) {
                return sentence.value(at, "country-adjective");
            }
            if (GroundPhrase.isOwner(sentence, at)) {
                return sentence.value(at, "country");
            }
            if (!isAround(sentence, at)) {
                return null;
            }
        }
        return null;
    }

    private static boolean isAround(Sentence sentence, int at) {
        return sentence.isTagged(at, "ADJ")
                || GroundPhrase.isMark(sentence, at)
                || GROUNDS.stream().anyMatch(ground -> sentence.is(at, ground));
    }

    /** The state named behind a place and a joint: "Warsheikh, Somalia"; null where none is. */
    static @Nullable String stateBehind(ArticleView article, Sentence sentence, int to) {
        if (to >= sentence.size()) {
            return null;
        }
        for (Place place : article.placesIn(sentence.span())) {
            int start = sentence.tokenAt(place.span().start());
            if (start > to && start - to <= LONGEST && sentence.is(to, "container-joint")) {
                return place.country();
            }
        }
        return null;
    }
}
