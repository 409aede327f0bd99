package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Quantity;
import org.lagebild.annotation.Time;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Another edition that is told by nothing but its time and who came or where: "in 2021, 12,000 troops took part". In
 * front of an exercise such a sentence says nothing.
 */
final class BareEditions {
    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_LENGTH = 4;
    private static final int FEWEST_DAYS = 100;
    private static final int LONGEST_DAYS = 370;

    private static final String RULE = "exercise-edition.";
    private static final String COMPARED = RULE + "compared.";
    private static final int WORDS_BETWEEN = 3;

    private final ArticleView article;
    private final MentionTimes times;
    private final List<ExerciseMention> told;
    private final Set<Integer> tellings;

    private BareEditions(ArticleView article, List<ExerciseMention> known) {
        this.article = article;
        this.times = new MentionTimes(article);
        this.told = known.stream()
                .filter(mention -> mention.strength() != Strength.WEAK)
                .toList();
        this.tellings = told.stream().map(ExerciseMention::at).collect(Collectors.toSet());
    }

    /** The times of clauses in which no exercise is spoken of with words. */
    static List<ExerciseMention> in(ArticleView article, List<ExerciseMention> known) {
        BareEditions editions = new BareEditions(article, known);
        List<ExerciseMention> found = new ArrayList<>();
        for (int at = 0; at < article.sentences().size(); at++) {
            ExerciseMention bare = editions.in(at);
            if (bare != null) {
                found.add(bare);
            }
        }
        return found;
    }

    /**
     * "6,200 train in Turin, up from 4,800 in 2025": the other edition has nothing of what its own words do not say.
     */
    static boolean reaches(ExerciseMention mention, Span span) {
        if (!mention.rule().startsWith(RULE)) {
            return true;
        }
        return mention.rule().startsWith(COMPARED) ? mention.span().overlaps(span) : Insertions.isBeside(mention, span);
    }

    /** Whether the sentence of another edition says something else too. */
    static boolean isAside(ExerciseMention mention) {
        Clauses clauses = Clauses.of(mention.sentence());
        Clause own = clauses.around(mention.from());
        return mention.rule().startsWith(COMPARED)
                || mention.rule().startsWith(RULE)
                        && clauses.list().stream().anyMatch(clause -> clause.verb() >= 0 && !clause.equals(own));
    }

    private @Nullable ExerciseMention in(int at) {
        ExerciseMention compared = compared(at);
        return tellings.contains(at) || compared != null ? compared : inClauses(at);
    }

    private @Nullable ExerciseMention inClauses(int at) {
        Sentence sentence = article.sentence(at);
        Clauses clauses = Clauses.of(sentence);
        for (Clause clause : clauses.list()) {
            EditionTelling telling = new EditionTelling(article, sentence, clause);
            boolean isTold = telling.isTold();
            boolean pronoun = !isTold && tellings.contains(at - 1) && telling.isOfPronoun();
            ExerciseMention found = isTold || pronoun ? dated(at, clauses, clause) : null;
            if (found != null && isOther(found, pronoun)) {
                return found;
            }
        }
        return null;
    }

    /** "Against 2,500 in 2023": a number with a time of its own, set beside that of the exercise. */
    private @Nullable ExerciseMention compared(int at) {
        Sentence sentence = article.sentence(at);
        for (Quantity quantity : article.quantitiesIn(sentence.span())) {
            Time time = isBeside(quantity) ? timeOf(sentence, quantity) : null;
            if (time != null && reference(article, time) == Reference.EARLIER) {
                Span both = quantity.span().and(time.span());
                int from = sentence.tokenAt(both.start());
                int to = sentence.tokenBefore(both.end());
                ExerciseMention found = new ExerciseMention(
                        sentence, at, from, to, Strength.MEDIUM, Reference.EARLIER, null, false, COMPARED + "earlier");
                if (isAnother(found)) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean isBeside(Quantity quantity) {
        return quantity.rule().endsWith(".beside");
    }

    /** The time that stands nearest to a number, with few words and no comma between. */
    private @Nullable Time timeOf(Sentence sentence, Quantity quantity) {
        int from = sentence.tokenAt(quantity.span().start());
        int to = sentence.tokenBefore(quantity.span().end());
        Time best = null;
        int least = WORDS_BETWEEN + 1;
        for (Time time : article.timesIn(sentence.span())) {
            int gap = Nearness.gap(sentence, time.span(), from, to);
            if (gap < least) {
                least = gap;
                best = time;
            }
        }
        return best;
    }

    /** A later one, or one that a pronoun stands for, only where the time of the first is known. */
    private boolean isOther(ExerciseMention found, boolean pronoun) {
        boolean earlier = found.reference() == Reference.EARLIER;
        return pronoun ? earlier && isAnother(found) : earlier || isAnother(found);
    }

    /** Whether the text has said before when the exercise that it is about is, and that is at another time. */
    private boolean isAnother(ExerciseMention found) {
        boolean another = false;
        for (ExerciseMention mention : told) {
            Time time = mention.at() <= found.at() ? times.of(mention, List.of(mention, found)) : null;
            if (time != null && isNear(time, article.timesIn(found.span()))) {
                return false;
            }
            another = another || time != null;
        }
        return another;
    }

    private static boolean isNear(Time time, List<Time> others) {
        return others.stream().anyMatch(other -> !isBefore(time, other) && !isBefore(other, time));
    }

    /** Months before, or in another year where only that is said. */
    private static boolean isBefore(Time time, Time other) {
        LocalDate latest = time.latest();
        LocalDate earliest = other.earliest();
        if (latest == null || earliest == null) {
            return false;
        }
        boolean years = isYear(time) || isYear(other);
        return years ? latest.getYear() < earliest.getYear() : latest.isBefore(earliest.minusDays(FEWEST_DAYS));
    }

    private static boolean isYear(Time time) {
        return time.edtf() != null && time.edtf().length() == YEAR_LENGTH;
    }

    /** The time stands in the clause itself, just before it, or ahead of it where no verb does. */
    private @Nullable ExerciseMention dated(int at, Clauses clauses, Clause telling) {
        Sentence sentence = article.sentence(at);
        for (Time time : article.timesIn(sentence.span(0, telling.to()))) {
            Reference reference = reference(article, time);
            int from = sentence.tokenAt(time.span().start());
            int to = sentence.tokenBefore(time.span().end());
            Clause own = clauses.around(from);
            boolean said = own != null
                    && (own.equals(telling) || own.verb() < 0 || isOpenedBehind(telling, to))
                    && article.quantitiesIn(time.span()).isEmpty();
            if (said && reference != Reference.NONE && !isBound(sentence, from)) {
                String rule = RULE + (reference == Reference.NEXT ? "next" : "earlier");
                return new ExerciseMention(sentence, at, from, to, Strength.MEDIUM, reference, null, false, rule);
            }
        }
        return null;
    }

    /** "Last year, when 3,000 came". */
    private static boolean isOpenedBehind(Clause telling, int to) {
        return telling.opener() >= 0 && telling.from() == to + 1;
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
}
