package org.lagebild.annotation;

import java.util.List;
import java.util.function.IntPredicate;
import org.lagebild.annotation.time.Tense;
import org.lagebild.language.Sentence;

/** Reads from the verbs around an expression which way it looks. */
final class TenseReader {
    private static final String MARKER = "tense";
    private static final String AHEAD = "FUTURE";
    private static final String BACK = "PAST";
    private static final String AUXILIARY = "WITH-INF";
    private static final String BOUNDARY = "time-boundary";

    private static final String NOT_FINITE_AFTER = "not-finite-after";
    private static final List<String> NO_VERBS = List.of("ARTICLE", "PRONOMINAL", "PREPOSITION", "CONJUNCTION", "NAME");

    private final Sentence sentence;

    TenseReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The tense of the nearest verb of the clause that holds the tokens, else of the sentence. */
    Tense around(int from, int to) {
        int first = from;
        while (first > 0 && !isBoundary(first - 1)) {
            first--;
        }
        int last = to;
        while (last < sentence.size() && !isBoundary(last)) {
            last++;
        }
        Tense inClause = nearest(first, last, from, to);
        return inClause != Tense.NONE ? inClause : nearest(0, sentence.size(), from, to);
    }

    private boolean isBoundary(int token) {
        return sentence.is(token, BOUNDARY);
    }

    private Tense nearest(int first, int last, int from, int to) {
        for (int distance = 1; distance <= Math.max(from - first, last - to) + 1; distance++) {
            int before = from - distance;
            int after = to + distance - 1;
            Tense found = before >= first ? tense(before, first, last) : Tense.NONE;
            found = found == Tense.NONE && after < last ? tense(after, first, last) : found;
            if (found != Tense.NONE) {
                return found;
            }
        }
        return Tense.NONE;
    }

    private Tense tense(int token, int first, int last) {
        String marker = sentence.value(token, MARKER);
        if (marker != null) {
            return marked(marker, first, last);
        }
        if (NO_VERBS.stream().anyMatch(feature -> can(token, feature)) || isNotFinite(token)) {
            return Tense.NONE;
        }
        boolean past = can(token, "PAST");
        boolean present = can(token, "PRES") && can(token, "VERBAL") && !can(token, "NOMINAL");
        if ((present || past) && isDependent(token) && any(first, last, this::isFinite)) {
            return Tense.NONE;
        }
        if (present && can(token, "AUXILIARY") && any(first, last, this::isParticiple)) {
            return Tense.PAST;
        }
        return past && !present ? Tense.PAST : present ? Tense.PRESENT : Tense.NONE;
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
