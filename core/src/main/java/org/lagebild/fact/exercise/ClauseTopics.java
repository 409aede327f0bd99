package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Which mention of an exercise in a sentence a word belongs to: the nearest in its clause; in a clause that names none,
 * the one that the clause goes on with, hangs on or leads to.
 */
final class ClauseTopics {
    private static final String CONTRAST = "clause.contrast";
    private static final String CLAUSE_END = ";";
    private static final String OPENING = "(";
    private static final String CLOSING = ")";

    private ClauseTopics() {}

    /** The mention that a span belongs to; null where there is none. */
    static @Nullable ExerciseMention mention(Span span, List<ExerciseMention> there) {
        ExerciseMention nearest = Nearness.nearest(span, there);
        if (nearest == null || there.size() == 1 || Nearness.distance(span, nearest) == 0) {
            return nearest;
        }
        Sentence sentence = nearest.sentence();
        int token = sentence.tokenAt(span.start());
        ExerciseMention bracketed = beforeBracket(sentence, token, there);
        if (bracketed != null) {
            return bracketed;
        }
        Clauses clauses = Clauses.of(sentence);
        Clause clause = clauses.around(token);
        return clause == null ? nearest : inClause(span, clause, clauses, there);
    }

    private static @Nullable ExerciseMention inClause(
            Span span, Clause clause, Clauses clauses, List<ExerciseMention> there) {
        List<ExerciseMention> own =
                there.stream().filter(mention -> isIn(mention, clause)).toList();
        if (!own.isEmpty()) {
            return Nearness.nearest(span, own);
        }
        ExerciseMention next = there.stream()
                .filter(mention -> mention.from() >= clause.to())
                .findFirst()
                .orElse(null);
        ExerciseMention before = before(clause, clauses, there);
        return before == null || next != null && leadsOn(before, clause, next, clauses) ? next : before;
    }

    private static boolean isIn(ExerciseMention mention, Clause clause) {
        return mention.from() >= clause.from() && mention.from() < clause.to();
    }

    /**
     * "…, and then, on 15 September, Exercise B": pieces without a verb behind a conjunction belong to what follows.
     */
    private static boolean leadsOn(ExerciseMention before, Clause clause, ExerciseMention next, Clauses clauses) {
        boolean begins = false;
        boolean verbless = true;
        for (Clause piece : clauses.list()) {
            if (piece.from() > before.from() && piece.from() < next.from()) {
                begins = begins || piece.from() <= clause.from() && piece.first() > piece.from();
                verbless = verbless && (!begins || piece.to() > next.from() || piece.is(Kind.FRAGMENT));
            }
        }
        return begins && verbless;
    }

    /** What is subordinate hangs on the last exercise before it, the rest goes on with that of the clause before. */
    private static @Nullable ExerciseMention before(Clause clause, Clauses clauses, List<ExerciseMention> there) {
        ExerciseMention last = null;
        for (ExerciseMention mention : there) {
            last = mention.from() < clause.from() ? mention : last;
        }
        if (last == null || clause.is(Kind.RELATIVE, Kind.SUBORDINATE)) {
            return last;
        }
        Clause named = clauses.around(last.from());
        ExerciseMention topic = null;
        for (ExerciseMention mention : there) {
            boolean meant = named != null && isIn(mention, named) && !Focus.isAside(mention);
            topic = meant ? mention : topic;
        }
        return topic == null ? last : topic;
    }

    /** What stands in brackets is said of the exercise before them. */
    private static @Nullable ExerciseMention beforeBracket(Sentence sentence, int token, List<ExerciseMention> there) {
        int open = token - 1;
        while (open >= 0 && !sentence.token(open).text().equals(OPENING)) {
            if (sentence.token(open).text().equals(CLOSING)) {
                return null;
            }
            open--;
        }
        ExerciseMention before = null;
        for (ExerciseMention mention : there) {
            if (mention.from() >= open && mention.from() < token) {
                return null;
            }
            before = mention.to() <= open ? mention : before;
        }
        return open < 0 ? null : before;
    }

    /**
     * "Among them Danes; last year's had 10,000", "while 5,000 men train there, Exercise B began": a clause of its own
     * in front of the first mention goes on with what the text was about.
     */
    static boolean goesOn(Span span, ExerciseMention first) {
        Sentence sentence = first.sentence();
        Clauses clauses = Clauses.of(sentence);
        Clause clause = clauses.around(sentence.tokenAt(span.start()));
        if (clause == null || clause.to() > first.from()) {
            return false;
        }
        for (int i = clause.to(); i < first.from(); i++) {
            if (sentence.token(i).text().equals(CLAUSE_END)) {
                return true;
            }
        }
        if (isContrast(sentence, clause)) {
            return true;
        }
        Clause named = clauses.around(first.from());
        return named != null && clause.is(Kind.MAIN) && isSetAgainst(sentence, named);
    }

    private static boolean isContrast(Sentence sentence, Clause clause) {
        return clause.opener() >= 0 && sentence.is(clause.opener(), CONTRAST);
    }

    /** A clause opened by "while", or a main clause behind "and". */
    private static boolean isSetAgainst(Sentence sentence, Clause named) {
        boolean joined = named.from() > 0 && sentence.is(named.from() - 1, "clause.and")
                || named.first() > named.from() && sentence.is(named.from(), "clause.and");
        return isContrast(sentence, named) || joined && named.is(Kind.MAIN);
    }
}
