package org.lagebild.fact.exercise;

import java.util.List;
import java.util.stream.IntStream;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Whether a clause says of an edition of an exercise who came, how many, or where it was, without any word for it:
 * "only three countries took part", "there were 2,500", "Romania was the host", "it lasted two weeks".
 */
final class EditionTelling {
    private static final String TURNOUT = "turnout";
    private static final List<String> HAPPENING = List.of("phase.held", "phase.begin", "phase.end", "edition-happen");
    private static final List<String> VENUE = List.of("hosting", "edition-venue");
    private static final List<String> PRONOUNS = List.of("pronoun.third", "pronoun.empty");
    private static final List<String> SPEAKERS = List.of("pronoun.speaking", "pronoun.empty");
    private static final List<String> NAMED = List.of("Time", "Place", "Quantity", "Actor");
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_COUNT = 3;

    private final ArticleView article;
    private final Sentence sentence;
    private final Clause clause;
    private final Span span;

    EditionTelling(ArticleView article, Sentence sentence, Clause clause) {
        this.article = article;
        this.sentence = sentence;
        this.clause = clause;
        this.span = sentence.span(clause.from(), clause.to());
    }

    /** Whether who came, how many or where is said. */
    boolean isTold() {
        return hasTurnout() || isCountAlone() || isVenue();
    }

    private boolean hasTurnout() {
        return has(TURNOUT) && !isOfSomethingElse() && (isCounted() || has("take-part") && hasState());
    }

    private boolean hasState() {
        return article.actorsIn(span).stream().anyMatch(actor -> actor.kind() == Actor.Kind.STATE);
    }

    private boolean has(String lexiconClass) {
        return sentence.terms(lexiconClass).stream().anyMatch(clause::holds);
    }

    /** Troops, things or states in numbers. */
    private boolean isCounted() {
        return article.quantitiesIn(span).stream().anyMatch(quantity -> !quantity.threshold()) || countsStates();
    }

    private boolean countsStates() {
        return sentence.terms("group-member").stream()
                .anyMatch(hit -> hit.from() > clause.from()
                        && hit.to() <= clause.to()
                        && (sentence.is(hit.from() - 1, "number") || sentence.is(hit.from() - 1, "count")));
    }

    /** "2,500 in 2023", "in 2023 we had 150 aircraft": nothing is spoken of but a number and a time. */
    private boolean isCountAlone() {
        return (isCounted() || hasBareNumber())
                && within().noneMatch(i -> sentence.isTagged(i, "VERB") && !isHaving(i))
                && within().noneMatch(this::isOtherNoun)
                && (clause.verb() < 0 || isWithoutSubject() || hasSubject(SPEAKERS));
    }

    private boolean isHaving(int i) {
        return sentence.is(i, "verb.perfect") || sentence.is(i, "edition-compare");
    }

    private boolean hasBareNumber() {
        return within().anyMatch(i -> sentence.is(i, "number")
                && (sentence.token(i).text().length() >= SHORTEST_COUNT || has(TURNOUT))
                && !isMentioned(i, List.of("Time")));
    }

    private IntStream within() {
        return IntStream.range(clause.from(), clause.to());
    }

    private boolean isOtherNoun(int i) {
        return (sentence.isTagged(i, "NOUN") || sentence.isTagged(i, "PROPN"))
                && !isMentioned(i, NAMED)
                && HAPPENING.stream().noneMatch(list -> sentence.is(i, list))
                && !sentence.is(i, "np.time")
                && !sentence.is(i, "group-member")
                && !sentence.is(i, "quantity-unit");
    }

    private boolean isMentioned(int i, List<String> types) {
        return types.stream()
                .flatMap(type -> sentence.mentions(type).stream())
                .anyMatch(hit -> hit.from() <= i && i < hit.to());
    }

    private boolean isWithoutSubject() {
        return within().noneMatch(i -> sentence.isTagged(i, "PRON"));
    }

    private boolean hasSubject(List<String> pronouns) {
        return within().filter(i -> sentence.isTagged(i, "PRON")).limit(1).anyMatch(i -> pronouns.stream()
                .anyMatch(list -> sentence.is(i, list)));
    }

    /** "Romania was the host", but not that of a summit. */
    private boolean isVenue() {
        boolean somewhere = hasState() || !article.placesIn(span).isEmpty();
        return somewhere
                && VENUE.stream()
                        .flatMap(list -> sentence.terms(list).stream())
                        .anyMatch(hit -> clause.holds(hit) && isBare(hit));
    }

    private boolean isBare(Sentence.Hit venue) {
        boolean noun = sentence.isTagged(venue.to() - 1, "NOUN");
        return noun && (venue.to() == clause.to() || !sentence.is(venue.to(), "of-genitive"));
    }

    /** "It was held on Sardinia", where what was just spoken of is an exercise. */
    boolean isOfPronoun() {
        return HAPPENING.stream().anyMatch(this::has) && within().noneMatch(this::isOtherNoun) && hasSubject(PRONOUNS);
    }

    /** "They took part in the flood relief", "they came to the regiment": it is said what it was. */
    private boolean isOfSomethingElse() {
        return has("turnout-not") || sentence.terms("turnout-at").stream().anyMatch(hit -> isBeforeNoun(hit.to()));
    }

    private boolean isBeforeNoun(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE); i++) {
            if (isMentioned(i, List.of("Time", "Place")) || sentence.is(i, "punct")) {
                return false;
            }
            if (sentence.isTagged(i, "NOUN") || sentence.isTagged(i, "PROPN")) {
                return !sentence.is(i, "quantity-unit") || !sentence.is(i - 1, "number");
            }
        }
        return false;
    }
}
