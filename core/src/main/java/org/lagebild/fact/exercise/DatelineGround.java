package org.lagebild.fact.exercise;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Place;
import org.lagebild.fact.statement.Dateline;
import org.lagebild.language.Sentence;

/** The place that a report is dated from, as the ground of the exercise that it tells of. */
final class DatelineGround {
    static final String RULE = "place.dateline";
    private static final int WITHIN = 5;
    private static final String COUNTRY = "country";
    private static final List<String> BUREAUS = List.of("capital-city", "alliance-seat", "seat");
    private static final String HERE = "here-word";

    private final ArticleView article;
    private final Topics topics;

    DatelineGround(ArticleView article, Topics topics) {
        this.article = article;
        this.topics = topics;
    }

    /**
     * "DAR ES SALAAM - The exercise began here"; without such a word a town that no bureau is in, where the sentence
     * behind it speaks of the exercise and names no other place.
     */
    @Nullable
    Place of(Draft draft) {
        for (int at = 0; at < Math.min(WITHIN, article.sentences().size()); at++) {
            Sentence sentence = article.sentence(at);
            int end = Dateline.end(sentence);
            Place town = end == 0 ? null : town(sentence, end);
            if (town != null) {
                boolean told = isSpokenOf(draft, at) && (isAlone(sentence, end, town) || isHere(sentence, end));
                return told || topics.main() == draft && isHereSaid(draft) ? town : null;
            }
        }
        return null;
    }

    /** The only place of a dateline; the state behind a town counts for none. */
    private @Nullable Place town(Sentence sentence, int end) {
        List<Place> places = article.placesIn(sentence.span(0, end)).stream()
                .filter(place -> !place.kind().equals(COUNTRY))
                .toList();
        return places.isEmpty() || places.size() > 1 && !isWithin(places) ? null : places.get(0);
    }

    private static boolean isWithin(List<Place> places) {
        String country = places.get(0).country();
        return country != null && places.stream().allMatch(place -> country.equals(place.country()));
    }

    private boolean isSpokenOf(Draft draft, int at) {
        return topics.mentionsIn(at).stream()
                .anyMatch(mention -> draft.mentions().contains(mention));
    }

    private boolean isAlone(Sentence sentence, int end, Place town) {
        int first = sentence.tokenAt(town.span().start());
        return BUREAUS.stream().allMatch(list -> sentence.termsAt(first, list).isEmpty())
                && article.placesIn(sentence.span(end, sentence.size())).stream()
                        .allMatch(place -> place.kind().equals(COUNTRY));
    }

    private boolean isHereSaid(Draft draft) {
        return topics.sentencesOf(draft).stream().map(article::sentence).anyMatch(sentence -> isHere(sentence, 0));
    }

    /** What somebody who is quoted calls so is where he speaks. */
    private boolean isHere(Sentence sentence, int from) {
        return sentence.terms(HERE).stream()
                .anyMatch(here -> here.from() >= from
                        && !isBehindMark(sentence, here.from())
                        && !article.isQuoted(sentence.span(here.from(), here.to())));
    }

    /** A quotation is opened before a word and not closed. */
    private static boolean isBehindMark(Sentence sentence, int at) {
        return IntStream.range(0, at).filter(i -> sentence.is(i, "quote")).count() % 2 == 1;
    }
}
