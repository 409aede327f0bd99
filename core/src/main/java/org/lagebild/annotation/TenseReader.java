package org.lagebild.annotation;

import java.util.List;
import java.util.function.IntPredicate;
import org.lagebild.annotation.time.Tense;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;

/** Reads from the verbs around an expression which way it looks. */
public final class TenseReader {
    private static final String MARKER = "tense";
    private static final String AHEAD = "FUTURE";
    private static final String BACK = "PAST";
    private static final String AUXILIARY = "WITH-INF";
    private static final String UNLESS_PAST = "UNLESS-PAST";
    private static final String BEFORE_INFINITIVE = "WITH-TO";
    private static final String TOWARDS = "TOWARDS";
    /** Verbs that give something a time to come. */
    private static final String SETS_TIME = "tense-towards";

    private static final String BOUNDARY = "time-boundary";

    private static final String CONJUNCTION = "time-conjunction";
    private static final String NOT_FINITE_AFTER = "not-finite-after";
    /** Words that tell by themselves which way the expression behind them looks. */
    private static final String BEFORE = "tense-before";
    /** Prepositions and articles between them and the expression. */
    private static final String LINK = "tense-link";

    private static final int MOST_LINKS = 2;
    private static final int MOST_TO_PARTICIPLE = 6;
    private static final String QUOTE = "quote";
    private static final int LONGEST_NAME = 6;
    /** Verbs of what goes on for a while, up to a day in the past. */
    private static final String LASTING = "tense-lasting";

    /** Forms of what somebody said would be. */
    private static final String REPORTED = "reported-future";

    private static final String PLUPERFECT = "pluperfect";
    private static final String PERFECT = "tense-perfect";
    private static final String RELATIVE = "relative-pronoun";
    private static final String INFINITIVE_MARKER = "infinitive-marker";
    /** Words whose infinitive is no intention. */
    private static final String NO_INTENTION = "no-intention";

    /** Verbs of what has a course: it begins, is held, goes on and ends. */
    private static final List<String> COURSE = List.of("phase", "exercise-verb", "take-part", "hold");

    private static final List<String> NO_VERBS = List.of("ARTICLE", "PRONOMINAL", "PREPOSITION", "CONJUNCTION", "NAME");

    private static final List<String> CASES = List.of("NOM", "GEN", "DAT", "ACC");

    private final Sentence sentence;

    public TenseReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The tense of the nearest verb of the clause that holds the tokens, else of the sentence. */
    public Tense around(int from, int to) {
        int first = from;
        while (first > 0 && !isBoundary(first - 1)) {
            first--;
        }
        int last = endOfClause(to);
        Tense said = announced(from, first, isBare(first, last) ? endOfClause(last + 1) : last);
        if (said != Tense.NONE) {
            return planned(said, first, from);
        }
        Tense inClause = nearest(first, last, from, to);
        Tense found = inClause != Tense.NONE ? inClause : nearest(0, sentence.size(), from, to);
        if (found != Tense.PAST && isOfParticiple(first, last, from, to)) {
            return Tense.PAST;
        }
        boolean overtaken = found == Tense.FUTURE && isOvertaken(to, last);
        if (overtaken || planned(found, first, from) == Tense.EITHER) {
            return Tense.EITHER;
        }
        return found == Tense.FUTURE && any(0, last, token -> sentence.is(token, REPORTED))
                ? reported(first, last)
                : found;
    }

    /** What "had been due" then may be still to come or over. */
    private Tense planned(Tense found, int first, int from) {
        return found == Tense.FUTURE && any(first, from, this::isPluperfect) ? Tense.EITHER : found;
    }

    /** "The drill planned for March had been called off": what was planned was no more when something else was told. */
    private boolean isOvertaken(int to, int last) {
        int end = last - 1;
        while (end > to && !Character.isLetter(sentence.token(end).text().codePointAt(0))) {
            end--;
        }
        boolean participle = end > to && can(end, "PTCP2");
        return any(to, last, this::isPluperfect)
                || participle
                        && any(to, end, token -> can(token, "AUXILIARY") && can(token, "PAST") && can(token, "IND"));
    }

    /** "A report published on Tuesday shows", "ein am Dienstag veröffentlichter Bericht": past, whatever the verb. */
    private boolean isOfParticiple(int first, int last, int from, int to) {
        int before = from - 1;
        while (before > Math.max(first, from - MOST_TO_PARTICIPLE) && !isVerbal(before)) {
            before--;
        }
        if (before > first && isParticipleBehindNoun(before)) {
            return true;
        }
        int after = to;
        while (after < Math.min(last, to + MOST_TO_PARTICIPLE) && !isVerbal(after) && !opensNoun(after)) {
            after++;
        }
        return after < last && isInflectedParticiple(after);
    }

    private boolean isVerbal(int token) {
        return sentence.value(token, MARKER) != null
                || can(token, "VERBAL")
                || can(token, "FIN")
                || can(token, "PTCP2");
    }

    /** An article that hangs on no preposition. */
    private boolean opensNoun(int token) {
        return can(token, "ARTICLE") && !(token > 0 && can(token - 1, "PREPOSITION"));
    }

    private boolean isParticipleBehindNoun(int token) {
        return can(token, "PTCP2")
                && can(token, "PAST")
                && sentence.value(token, MARKER) == null
                && any(token + 1, sentence.size(), this::isPresent)
                && (sentence.isTagged(token - 1, "NOUN") || sentence.isTagged(token - 1, "PROPN"))
                && sentence.isTagged(token, "VERB");
    }

    private boolean isInflectedParticiple(int token) {
        return can(token, "PTCP2")
                && sentence.value(token, MARKER) == null
                && CASES.stream().anyMatch(feature -> can(token, feature));
    }

    private boolean isPresent(int token) {
        return can(token, "PRES") && (can(token, "VERBAL") || can(token, "AUXILIARY")) && can(token, "FIN");
    }

    private int endOfClause(int from) {
        int end = Math.min(from, sentence.size());
        while (end < sentence.size() && !isBoundary(end)) {
            end++;
        }
        return end;
    }

    /** "Until Thursday, they had not seen it": what stands before the comma has no verb of its own. */
    private boolean isBare(int first, int last) {
        return last < sentence.size() && !any(first, last, token -> can(token, "FIN") && !can(token, "NOMINAL"));
    }

    /** What somebody said would be may be past by now: the story that goes on from there tells. */
    private Tense reported(int first, int last) {
        if (last + 1 < sentence.size() && sentence.is(last + 1, RELATIVE)) {
            int end = endOfClause(last + 1);
            if (any(last + 1, end, token -> tense(token, last + 1, end) == Tense.PAST)) {
                return Tense.PAST;
            }
        }
        return any(0, first, this::isPluperfect) ? Tense.NONE : Tense.FUTURE;
    }

    private boolean isPluperfect(int token) {
        return can(token, "AUXILIARY") && can(token, "PAST") && sentence.is(token, PLUPERFECT);
    }

    /** "By Friday", "effective on Friday": still to come, unless it is told what went on until then. */
    private Tense announced(int from, int first, int last) {
        int at = from - 1;
        while (at > first && at > from - 1 - MOST_LINKS && sentence.is(at, LINK)) {
            if (isTowards(at, first, last)) {
                return Tense.FUTURE;
            }
            at--;
        }
        String marker = at < first ? null : sentence.value(at, BEFORE);
        if (marker == null) {
            return Tense.NONE;
        }
        if (TOWARDS.equals(marker)) {
            return isTowards(at, first, last) ? Tense.FUTURE : Tense.NONE;
        }
        if (UNLESS_PAST.equals(marker)) {
            return any(first, last, this::isPast) ? Tense.NONE : Tense.FUTURE;
        }
        return AHEAD.equals(marker) && any(first, last, this::isOver) ? Tense.NONE : Tense.valueOf(marker);
    }

    /** "Moved to May": the verb gives something a time to come. */
    private boolean isTowards(int at, int first, int last) {
        return TOWARDS.equals(sentence.value(at, BEFORE))
                && sentence.terms(SETS_TIME).stream().anyMatch(hit -> hit.from() >= first && hit.to() <= last);
    }

    private boolean isPast(int token) {
        return can(token, "PAST") && can(token, "FIN") && !can(token, "PTCP2")
                || BACK.equals(sentence.value(token, MARKER));
    }

    private boolean isOver(int token) {
        return sentence.is(token, LASTING) || can(token, "AUXILIARY") && can(token, "PAST") && can(token, "PTCP2");
    }

    private boolean isBoundary(int token) {
        return sentence.is(token, BOUNDARY) && !isQuoteOfName(token) || isNextPredicate(token);
    }

    /** "It opened on Monday and will run until Friday": a finite verb just behind a conjunction begins a clause. */
    private boolean isNextPredicate(int token) {
        return token > 0
                && token + 1 < sentence.size()
                && sentence.is(token, CONJUNCTION)
                && (isFinite(token + 1) || isPlain(token + 1) || endsWithVerb(token));
    }

    /** "That has begun on Monday and is to last": where verbs stand last, one behind its participle ends its clause. */
    private boolean endsWithVerb(int end) {
        return end > 1
                && sentence.language().settings().flag("clauses.comma")
                && can(end - 1, "AUXILIARY")
                && can(end - 1, "FIN")
                && can(end - 2, "PTCP2");
    }

    /** Quotation marks around a few words hold a name, which parts no clause. */
    private boolean isQuoteOfName(int token) {
        int first = Math.max(0, token - LONGEST_NAME);
        int last = Math.min(sentence.size(), token + LONGEST_NAME + 1);
        return sentence.is(token, QUOTE) && any(first, last, other -> other != token && sentence.is(other, QUOTE));
    }

    private Tense nearest(int first, int last, int from, int to) {
        for (int distance = 1; distance <= Math.max(from - first, last - to) + 1; distance++) {
            int before = from - distance;
            int after = to + distance - 1;
            Tense found = before >= first ? before(before, first, last) : Tense.NONE;
            found = found == Tense.NONE && after < last ? tense(after, first, last) : found;
            if (found != Tense.NONE) {
                return found;
            }
        }
        return Tense.NONE;
    }

    private Tense before(int token, int first, int last) {
        return isIntention(token) ? Tense.FUTURE : tense(token, first, last);
    }

    private Tense tense(int token, int first, int last) {
        String marker = sentence.value(token, MARKER);
        if (marker != null && !marker.equals(BEFORE_INFINITIVE)) {
            return marked(marker, first, last);
        }
        if (marker != null && token + 1 < last && sentence.is(token + 1, INFINITIVE_MARKER)) {
            return Tense.FUTURE;
        }
        if (can(token, "PTCP2") && isUnfulfilled(token)) {
            return Tense.FUTURE;
        }
        if (NO_VERBS.stream().anyMatch(feature -> can(token, feature)) || isNotFinite(token)) {
            return Tense.NONE;
        }
        boolean past = can(token, "PAST");
        if (past && can(token, "PTCP2") && isBehindFuture(token, first)) {
            return Tense.FUTURE;
        }
        if (isUnreal(token) && any(first, last, other -> AHEAD.equals(sentence.value(other, MARKER)))) {
            return Tense.FUTURE;
        }
        boolean present = can(token, "PRES") && can(token, "VERBAL") && !can(token, "NOMINAL") || isPlain(token);
        if ((present || past) && isDependent(token) && any(first, last, this::isFinite)) {
            return Tense.NONE;
        }
        if (present && can(token, "AUXILIARY") && any(first, last, this::isParticiple)) {
            boolean planned = any(first, last, other -> AHEAD.equals(sentence.value(other, MARKER)));
            return planned ? Tense.FUTURE : Tense.PAST;
        }
        return past && !present ? Tense.PAST : present ? Tense.PRESENT : Tense.NONE;
    }

    /**
     * "Gets under way on Sunday": where no dictionary tells verbs, a finite one that begins, holds or ends something.
     */
    private boolean isPlain(int token) {
        return !sentence.language().settings().flag("clauses.comma")
                && sentence.isTagged(token, "VERB")
                && !can(token, "PAST")
                && !can(token, "PTCP1")
                && COURSE.stream()
                        .anyMatch(name -> !sentence.termsAt(token, name).isEmpty())
                && Clauses.isFinite(sentence, token);
    }

    /** "To meet" looks ahead, but not in "failed to meet". */
    private boolean isIntention(int token) {
        return token > 0
                && sentence.is(token - 1, INFINITIVE_MARKER)
                && !(token > 1 && sentence.is(token - 2, NO_INTENTION))
                && !sentence.is(token, "capital")
                && sentence.isTagged(token, "VERB");
    }

    /** "They were to have trained": what was planned lay ahead. */
    private boolean isUnfulfilled(int token) {
        return token > 1 && sentence.is(token - 1, PERFECT) && sentence.is(token - 2, INFINITIVE_MARKER);
    }

    /** A form of what would have been, beside a verb of intention. */
    private boolean isUnreal(int token) {
        return can(token, "AUXILIARY") && can(token, "KON2") && !can(token, "IND");
    }

    /** What may be a participle is none of its own where the clause before it says what will be. */
    private boolean isBehindFuture(int token, int first) {
        for (int i = token - 1; i >= first; i--) {
            String marker = sentence.value(i, MARKER);
            if (marker != null || can(i, "AUXILIARY") && can(i, "FIN")) {
                return AHEAD.equals(marker);
            }
        }
        return false;
    }

    /** Whether it may be an infinitive or a participle that hangs on another verb. */
    private boolean isDependent(int token) {
        return can(token, "VERBAL") && (can(token, "INF") || can(token, "PTCP2")) && !can(token, "AUXILIARY");
    }

    private boolean isFinite(int token) {
        return sentence.value(token, MARKER) != null || can(token, "AUXILIARY") && can(token, "FIN");
    }

    private boolean isNotFinite(int token) {
        return token > 0 && can(token, "PTCP2") && sentence.is(token - 1, NOT_FINITE_AFTER);
    }

    private Tense marked(String marker, int first, int last) {
        return switch (marker) {
            case AHEAD -> Tense.FUTURE;
            case BACK -> Tense.PAST;
            case AUXILIARY -> any(first, last, token -> can(token, "INF")) ? Tense.FUTURE : Tense.PRESENT;
            default -> Tense.PRESENT;
        };
    }

    private boolean isParticiple(int token) {
        return can(token, "PTCP2") && !can(token, "INF");
    }

    private boolean can(int token, String feature) {
        return sentence.token(token).word().can(feature);
    }

    private static boolean any(int first, int last, IntPredicate test) {
        for (int i = first; i < last; i++) {
            if (test.test(i)) {
                return true;
            }
        }
        return false;
    }
}
