package org.lagebild.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/**
 * Finds what a verb reports: the quotation beside it, else the clause behind a conjunction, colon or comma, the clause
 * in front of it, or its object.
 */
final class Contents {
    private static final int MOST_INTERRUPTIONS = 4;

    private final Passage passage;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final List<VerbCue> cues;
    private final boolean commas;
    private final QuotedContents quotes;

    Contents(Passage passage, List<VerbCue> cues) {
        this.passage = passage;
        this.sentence = passage.sentence;
        this.clauses = passage.clauses().list();
        this.cues = cues;
        this.commas = sentence.language().settings().flag("clauses.comma");
        this.quotes = new QuotedContents(passage);
    }

    @Nullable
    Content of(VerbCue cue) {
        int own = passage.clauses().at(cue.anchor());
        Quotation quotation = quotes.beside(cue, own);
        if (quotation != null) {
            return Content.of(
                    quotation, quotation.firstSentence() < passage.index || quotation.firstToken() < cue.from());
        }
        Content found = clauseContent(cue, own);
        return found != null ? found : new ObjectContents(passage).of(cue, own);
    }

    private @Nullable Content clauseContent(VerbCue cue, int own) {
        if (isAsClause(own)) {
            return null;
        }
        Content around = around(own);
        if (around != null) {
            return around;
        }
        boolean postposed = isPostposed(cue, own);
        if (postposed && commas && (!hasMainBefore(own) || leadsOn(own))) {
            Content ahead = forward(cue, own);
            return ahead != null ? ahead : onlyOpenersBefore(own) ? null : before(cue, own);
        }
        if (postposed && !onlyOpenersBefore(own)) {
            return before(cue, own);
        }
        Content forward = commas ? forward(cue, own) : forwardInOrder(cue, own);
        return forward != null || !postposed ? forward : before(cue, own);
    }

    boolean isAsClause(int clause) {
        return asStart(clause) >= 0;
    }

    /**
     * Where "wie X, der Chef, erklärte" begins: the clause itself, or a piece before its interruptions; -1 for none.
     */
    int asStart(int clause) {
        int c = clause;
        boolean resumed = clauses.get(clause).is(Kind.VERB_FIRST);
        while (resumed && c > 0 && clause - c < 2 && clauses.get(c - 1).is(Kind.FRAGMENT) && !isOpenedAs(c)) {
            c--;
        }
        return isOpenedAs(c) && (c == clause || clauses.get(c).verb() < 0) ? c : -1;
    }

    private boolean isOpenedAs(int clause) {
        int opener = clauses.get(clause).opener();
        return opener >= 0 && sentence.is(opener, "clause.as");
    }

    // ---- the cue stands behind

    private boolean isPostposed(VerbCue cue, int own) {
        if (own == 0 || cue.frame().is("call")) {
            return false;
        }
        Clause clause = clauses.get(own);
        String mark = passage.clauses().markBefore(clause);
        boolean joined = clause.first() > clause.from() && sentence.is(clause.from(), "clause.and");
        if (joined || mark.equals(":") || mark.equals(";") || clause.opener() >= 0 || !hasSomethingSaid(own)) {
            return false;
        }
        if (commas) {
            return clause.is(Kind.VERB_FIRST) && !isSubjectBefore(cue, own);
        }
        return clause.verb() >= 0
                && !cue.passive()
                && isPlain(clause, cue)
                && (!clause.is(Kind.VERB_FIRST)
                        ? endsClause(cue)
                        : isDescribed(own)
                                ? endsClause(cue) && !sentence.is(cue.end(), "clause.to")
                                : isBehindMain(cue, own));
    }

    /** Nothing but the subject and adverbials before the verb, no number behind it. */
    private boolean isPlain(Clause clause, VerbCue cue) {
        for (int i = clause.from(); i < cue.from(); i++) {
            if (sentence.is(i, "clause.relative") || sentence.is(i, "clause.that")) {
                return false;
            }
        }
        boolean inverted = clause.is(Kind.VERB_FIRST) && cue.frame().is("hold");
        return inverted || new ObjectContents(passage).of(cue, passage.clauses().at(cue.anchor())) == null;
    }

    /** "…, Colonel Silva, a spokeswoman, said", and something that can be said before it. */
    private boolean isDescribed(int own) {
        return own > 2 && Subjects.described(passage, own) != null;
    }

    private boolean hasSomethingSaid(int own) {
        for (int c = 0; c < own; c++) {
            boolean participle = !commas && c == 0 && clauses.get(c).is(Kind.VERB_FIRST);
            if (clauses.get(c).verb() >= 0 && !participle || clauses.get(c).is(Kind.INFINITIVE)) {
                return true;
            }
        }
        return commas
                && Subjects.scan(
                                passage,
                                clauses.get(own).first() + 1,
                                clauses.get(own).to())
                        != null;
    }

    /** "X, der Präsident, hatte erklärt": what stands before the verb is its subject. */
    private boolean isSubjectBefore(VerbCue cue, int own) {
        return isDescribedByClause(own)
                || Subjects.scan(passage, cue.finite() + 1, clauses.get(own).to()) == null
                        && clauses.get(own - 1).is(Kind.FRAGMENT, Kind.RELATIVE);
    }

    /** "X, der die Übung leitet, bat …": a noun, what is told of it, and its verb. */
    private boolean isDescribedByClause(int own) {
        if (own != 2 || !clauses.get(1).is(Kind.RELATIVE) || !clauses.get(0).is(Kind.FRAGMENT)) {
            return false;
        }
        int verb = clauses.get(1).verb();
        return verb < 0 || !Clauses.isSubjunctive(sentence.token(verb).word());
    }

    /** In a language without commas between clauses: whether the verb is followed by no clause of its own. */
    private boolean endsClause(VerbCue cue) {
        return new Complements(passage).start(cue) < 0;
    }

    private boolean onlyOpenersBefore(int own) {
        for (int c = 0; c < own; c++) {
            Clause clause = clauses.get(c);
            boolean adverbial = clause.is(Kind.SUBORDINATE) && !sentence.is(clause.opener(), "clause.that");
            if (!adverbial && !clause.is(Kind.RELATIVE) && !(clause.is(Kind.FRAGMENT) && c > 0)) {
                return false;
            }
        }
        return true;
    }

    /** The next clause hangs on this one: "wirft ihm vor, … zu haben", "sagte, dass …". */
    private boolean leadsOn(int own) {
        Clause next = passage.clauses().clause(own + 1);
        return next != null
                && passage.clauses().markBefore(next).equals(",")
                && (next.is(Kind.INFINITIVE) && !sentence.is(next.first(), "clause.to")
                        || next.opener() >= 0 && sentence.is(next.opener(), "clause.that"));
    }

    private boolean isBehindMain(VerbCue cue, int own) {
        return clauses.get(own - 1).is(Kind.MAIN)
                || clauses.get(own - 1).is(Kind.FRAGMENT)
                        && hasMainBefore(own)
                        && passage.phrases.at(cue.end(), clauses.get(own).to()) != null;
    }

    private boolean hasMainBefore(int own) {
        for (int c = 0; c < own; c++) {
            if (clauses.get(c).is(Kind.MAIN, Kind.VERB_FIRST)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Content before(VerbCue cue, int own) {
        int from = startBehindEarlierCue(own);
        int to = clauses.get(isDescribed(own) ? own - 3 : own - 1).to();
        Clause first = clauses.get(passage.clauses().at(from));
        if (first.opener() >= from
                && sentence.is(first.opener(), "clause.that")
                && first.opener() <= first.first() + 1) {
            from = first.opener() + 1;
        }
        return from < to ? Content.of(from, to, true) : null;
    }

    /** "A landing, he said, was impossible": the verb stands behind the cue. */
    private @Nullable Content around(int own) {
        boolean fragment = own > 0 && clauses.get(own).is(Kind.MAIN);
        for (int c = 0; c < own; c++) {
            fragment &= clauses.get(c).verb() < 0;
        }
        Clause next = passage.clauses().clause(own + 1);
        return fragment
                        && next != null
                        && next.is(Kind.VERB_FIRST)
                        && passage.clauses().markBefore(next).equals(",")
                ? Content.of(next.from(), passage.end(), false)
                : null;
    }

    /** What is said begins with the sentence, or behind an earlier clause that says something. */
    private int startBehindEarlierCue(int own) {
        int from = 0;
        for (VerbCue other : cues) {
            int clause = passage.clauses().at(other.anchor());
            if (clause < own - 1 && clauses.get(clause).is(Kind.VERB_FIRST) && clause > 0) {
                from = clauses.get(clause + 1).from();
            }
        }
        for (int c = 0; c < own; c++) {
            String mark = passage.clauses().markBefore(clauses.get(c));
            if (mark.equals(";") || mark.equals(":")) {
                from = Math.max(from, clauses.get(c).from());
            }
        }
        return from;
    }

    // ---- the cue stands in front

    private @Nullable Content forward(VerbCue cue, int own) {
        int inside = conjunctionInside(cue, own);
        if (inside >= 0) {
            return Content.of(inside + 1, end(passage.clauses().at(inside), own), false);
        }
        for (int c = own + 1; c < clauses.size() && c <= own + MOST_INTERRUPTIONS; c++) {
            Clause next = clauses.get(c);
            if (passage.clauses().markBefore(next).equals(":")) {
                boolean announced = cue.frame().is("plan")
                        && next.verb() >= 0
                        && !Clauses.canBeSubjunctive(sentence.token(next.verb()).word());
                return announced ? null : Content.of(next.from(), passage.end(), false);
            }
            int start = start(cue, next, c == own + 1);
            if (start >= 0) {
                return Content.of(start, end(c, own), false);
            }
            Clause then = passage.clauses().clause(c + 1);
            if (next.is(Kind.SUBORDINATE) && c == own + 1 && isReportedLater(then)) {
                return Content.of(next.from(), end(c + 1, own), false);
            }
            if (!next.is(Kind.FRAGMENT, Kind.RELATIVE)) {
                return null;
            }
        }
        return null;
    }

    /** "befürchtet, sobald er komme, werde es schwierig". */
    private boolean isReportedLater(@Nullable Clause then) {
        return then != null
                && then.is(Kind.MAIN, Kind.VERB_FIRST)
                && Clauses.isSubjunctive(sentence.token(then.verb()).word());
    }

    private int conjunctionInside(VerbCue cue, int own) {
        for (int i = cue.from() + 1; i < clauses.get(own).to(); i++) {
            if (sentence.is(i, "clause.that")) {
                return i;
            }
        }
        return -1;
    }

    private int start(VerbCue cue, Clause next, boolean adjacent) {
        if (next.is(Kind.SUBORDINATE)) {
            if (sentence.is(next.opener(), "clause.that")) {
                return next.opener() + 1;
            }
            return sentence.is(next.opener(), "clause.question")
                            || sentence.is(next.opener(), "clause.as")
                                    && cue.frame().is("ask", "say")
                    ? next.from()
                    : -1;
        }
        if (next.is(Kind.INFINITIVE)) {
            return next.from();
        }
        if (!next.is(Kind.MAIN) || isCueClause(next)) {
            return -1;
        }
        boolean joined = sentence.is(next.from(), "clause.and");
        Word verb = sentence.token(next.verb()).word();
        boolean subjunctive = Clauses.isSubjunctive(verb) || Clauses.canBeSubjunctive(verb) && adjacent;
        boolean plain = adjacent
                && cue.frame().is("say", "think", "plan")
                && passage.clauses().markBefore(next).equals(",");
        return !joined && (subjunctive || plain) ? next.from() : -1;
    }

    private boolean isCueClause(Clause clause) {
        return cues.stream().anyMatch(other -> other.anchor() == clause.verb() && clause.is(Kind.VERB_FIRST));
    }

    /** Where a content that begins in a clause ends: before a clause that goes on with the cue's own sentence. */
    private int end(int start, int own) {
        Clause first = clauses.get(start);
        boolean subjunctive = first.is(Kind.MAIN)
                && first.verb() >= 0
                && Clauses.canBeSubjunctive(sentence.token(first.verb()).word());
        boolean plain = first.is(Kind.MAIN) && !subjunctive;
        boolean subordinateOwn = clauses.get(own).is(Kind.SUBORDINATE, Kind.RELATIVE);
        int last = start;
        boolean open = first.verb() < 0 && first.is(Kind.SUBORDINATE);
        for (int c = start + 1; c < clauses.size(); c++) {
            Clause next = clauses.get(c);
            if (passage.clauses().markBefore(next).equals(";")
                    || isNextCue(next, own)
                    || !open && isMatrix(next, plain, subordinateOwn)) {
                break;
            }
            open &= next.verb() < 0 || next.is(Kind.RELATIVE);
            last = c;
        }
        return Math.min(clauses.get(last).to(), passage.end());
    }

    private boolean isNextCue(Clause next, int own) {
        for (VerbCue other : cues) {
            int clause = passage.clauses().at(other.anchor());
            int verb = passage.clauses().at(other.from());
            boolean participle = verb != own && clauses.get(verb) == next && next.is(Kind.FRAGMENT);
            if (participle
                    || clause != own
                            && clauses.get(clause) == next
                            && (next.is(Kind.VERB_FIRST) || other.finite() < 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMatrix(Clause next, boolean plain, boolean subordinateOwn) {
        if (!next.is(Kind.MAIN, Kind.VERB_FIRST)) {
            return false;
        }
        Word verb = sentence.token(next.verb()).word();
        if (next.is(Kind.VERB_FIRST) && subordinateOwn) {
            return !Clauses.isSubjunctive(verb) || !sentence.is(next.from(), "clause.and");
        }
        return !plain && !Clauses.canBeSubjunctive(verb);
    }

    // ---- languages whose clauses follow without a comma

    private @Nullable Content forwardInOrder(VerbCue cue, int own) {
        int start = new Complements(passage).start(cue);
        return start < 0 ? null : Content.of(start, endInOrder(start, cue), false);
    }

    /** To the sentence's end, or to the next clause with a cue of its own for the same subject. */
    private int endInOrder(int start, VerbCue cue) {
        int end = passage.end();
        for (VerbCue other : cues) {
            int at = other.anchor();
            if (at > start && at > cue.from()) {
                int clause = passage.clauses().at(at);
                Clause next = clauses.get(clause);
                if (next.from() > start && (next.first() == at || other.finite() < 0 && next.first() == other.from())) {
                    return Math.min(end, clauses.get(clause).from() - 1);
                }
                if (sentence.is(at - 1, "clause.and")
                        && sentence.token(at).word().can("PAST")) {
                    return Math.min(end, at - 1);
                }
            }
        }
        return end;
    }
}
