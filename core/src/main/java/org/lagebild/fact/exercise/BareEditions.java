package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;

/**
 * Another edition that is told by nothing but its time and who comes: "in 2021, 12,000 troops took part". In front of
 * an exercise such a sentence says nothing.
 */
final class BareEditions {
    private static final int FIRST_YEAR = 1900;
    private static final int FEWEST_DAYS = 100;
    private static final int LONGEST_DAYS = 370;
    private static final int LONGEST_PHRASE = 4;
    private static final String TURNOUT = "turnout";

    private BareEditions() {}

    /** The times of sentences in which no exercise is spoken of with words. */
    static List<ExerciseMention> in(ArticleView article, List<ExerciseMention> known) {
        Set<Integer> told = new HashSet<>();
        known.stream()
                .filter(mention -> mention.strength() != Strength.WEAK)
                .forEach(mention -> told.add(mention.at()));
        List<ExerciseMention> found = new ArrayList<>();
        for (int at = 0; at < article.sentences().size(); at++) {
            ExerciseMention bare = told.contains(at) ? null : in(article, at);
            if (bare != null) {
                found.add(bare);
            }
        }
        return found;
    }

    private static @Nullable ExerciseMention in(ArticleView article, int at) {
        Sentence sentence = article.sentence(at);
        if (sentence.terms(TURNOUT).isEmpty() || isOfSomethingElse(article, sentence)) {
            return null;
        }
        Clauses clauses = Clauses.of(sentence);
        Clauses.Clause turnout =
                clauses.clause(clauses.at(sentence.terms(TURNOUT).get(0).from()));
        if (turnout == null) {
            return null;
        }
        boolean counted = article.quantitiesIn(sentence.span(turnout.from(), turnout.to())).stream()
                .anyMatch(quantity -> !quantity.threshold());
        return counted ? dated(article, at, clauses, turnout) : null;
    }

    /** The time stands in the clause of those who come, or before it in one without a verb. */
    private static @Nullable ExerciseMention dated(
            ArticleView article, int at, Clauses clauses, Clauses.Clause turnout) {
        Sentence sentence = article.sentence(at);
        for (Time time : article.timesIn(sentence.span(0, turnout.to()))) {
            Reference reference = reference(article, time);
            int from = sentence.tokenAt(time.span().start());
            Clauses.Clause own = clauses.clause(clauses.at(from));
            boolean said = own != null
                    && (own.equals(turnout) || own.verb() < 0)
                    && article.quantitiesIn(time.span()).isEmpty();
            if (said && reference != Reference.NONE && !isBound(sentence, from)) {
                int to = sentence.tokenBefore(time.span().end());
                String rule = "exercise-edition." + (reference == Reference.NEXT ? "next" : "earlier");
                return new ExerciseMention(sentence, at, from, to, Strength.MEDIUM, reference, null, false, rule);
            }
        }
        return null;
    }

    private static boolean isBound(Sentence sentence, int from) {
        return from > 0 && (sentence.is(from - 1, "mark-since") || sentence.is(from - 1, "mark-until"));
    }

    /** Months before the text or behind it. */
    private static Reference reference(ArticleView article, Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        Integer year = article.yearPublished();
        if (year == null || earliest == null || latest == null || !MentionTimes.isDateOrSpan(time)) {
            return Reference.NONE;
        }
        if (earliest.getYear() < FIRST_YEAR || latest.toEpochDay() - earliest.toEpochDay() > LONGEST_DAYS) {
            return Reference.NONE;
        }
        LocalDate day = article.published();
        boolean before = latest.getYear() < year || day != null && latest.isBefore(day.minusDays(FEWEST_DAYS));
        boolean behind = earliest.getYear() > year || day != null && earliest.isAfter(day.plusDays(FEWEST_DAYS));
        return before ? Reference.EARLIER : behind ? Reference.NEXT : Reference.NONE;
    }

    /** "They took part in the flood relief", "they came to the regiment": it is said what it was. */
    private static boolean isOfSomethingElse(ArticleView article, Sentence sentence) {
        return sentence.terms("turnout-at").stream().anyMatch(hit -> isBeforeNoun(article, sentence, hit.to()));
    }

    private static boolean isBeforeNoun(ArticleView article, Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_PHRASE); i++) {
            boolean known = !article.timesIn(sentence.span(from, i + 1)).isEmpty()
                    || !article.placesIn(sentence.span(from, i + 1)).isEmpty()
                    || sentence.is(i, "punct");
            if (known) {
                return false;
            }
            if (sentence.isTagged(i, "NOUN") || sentence.isTagged(i, "PROPN")) {
                return !sentence.is(i, "quantity-unit") || !sentence.is(i - 1, "number");
            }
        }
        return false;
    }
}
