package org.lagebild.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.Sentence;

/** Finds the quotation that stands beside a verb of saying: before it, behind it, or behind a colon. */
final class QuotedContents {
    private static final int MOST_INTERRUPTIONS = 4;

    private final Passage passage;
    private final Sentence sentence;
    private final List<Clause> clauses;
    private final boolean commas;

    QuotedContents(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence;
        this.clauses = passage.clauses().list();
        this.commas = sentence.language().settings().flag("clauses.comma");
    }

    @Nullable
    Quotation beside(VerbCue cue, int own) {
        for (Quotation quotation : passage.quotations) {
            if (quotation.words() >= 2 && isBeside(quotation, cue, own) && isWhole(quotation)) {
                return quotation;
            }
        }
        return null;
    }

    /** A few quoted words may only begin a clause: 'sagte, „No-Go-Areas“ dürfe es nicht geben'. */
    private boolean isWhole(Quotation quotation) {
        int behind = quotation.lastToken() + 1;
        boolean inside = quotation.firstSentence() == passage.index
                && quotation.firstToken() > 0
                && passage.isWord(quotation.firstToken() - 1)
                && behind < sentence.size()
                && passage.is(behind, ",");
        if (inside && quotation.words() <= 3 || endsClause(quotation)) {
            return false;
        }
        return quotation.words() > 3
                || quotation.lastSentence() != passage.index
                || passage.quotations.size() == 1 && endsWithComma(quotation.lastToken())
                || behind >= sentence.size()
                || !passage.isWord(behind)
                || quotation.firstToken() > 0 && passage.is(quotation.firstToken() - 1, ":");
    }

    /** 'It is off until "a more suitable moment", X said': quoted words without a verb that end what X said. */
    private boolean endsClause(Quotation quotation) {
        int from = quotation.firstToken();
        boolean joined = quotation.firstSentence() == passage.index
                && quotation.lastSentence() == passage.index
                && from > 0
                && passage.isWord(from - 1);
        return joined
                && !holdsFinite(from, quotation.lastToken())
                && holdsFinite(0, from)
                && clauses.get(passage.clauses().at(from)).verb() < from;
    }

    private boolean holdsFinite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Clauses.isFinite(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBeside(Quotation quotation, VerbCue cue, int own) {
        if (quotation.lastSentence() == passage.index && quotation.lastToken() < cue.from()) {
            return isJustBefore(quotation.lastToken(), cue, own);
        }
        return quotation.firstSentence() == passage.index
                && quotation.firstToken() > cue.from()
                && isJustBehind(quotation.firstToken(), cue);
    }

    /** “…”, sagte X · “…,” X said: nothing but the subject and marks between them. */
    private boolean isJustBefore(int close, VerbCue cue, int own) {
        int at = close + 1;
        boolean comma = false;
        while (at < cue.anchor() && !passage.isWord(at)) {
            comma = true;
            at++;
        }
        if (at == cue.anchor()) {
            return comma || endsWithComma(close);
        }
        Clause clause = clauses.get(own);
        return (comma || endsWithComma(close))
                && clauses.get(startOfSubject(own)).from() <= at
                && clause.opener() < 0
                && (!commas || passage.words(at, cue.anchor()) <= 1);
    }

    /** “…,” X, the chief, said: the piece that the subject of a verb behind an interruption begins. */
    private int startOfSubject(int own) {
        int c = own;
        if (clauses.get(own).is(Kind.VERB_FIRST)) {
            while (c > 0 && own - c < 2 && clauses.get(c - 1).is(Kind.FRAGMENT, Kind.RELATIVE)) {
                c--;
            }
        }
        return c;
    }

    private boolean endsWithComma(int close) {
        String before = close > 0 ? sentence.token(close - 1).text() : "";
        return before.equals(",") || before.equals("!") || before.equals("?") || before.equals(".");
    }

    /** X sagte: “…” · X said, “…”. */
    private boolean isJustBehind(int open, VerbCue cue) {
        int mark = open - 1;
        if (mark < 0 || passage.isWord(mark)) {
            return mark >= 0 && mark < cue.end() && mark >= cue.from();
        }
        boolean colon = passage.is(mark, ":");
        boolean comma = passage.is(mark, ",");
        int clauseOfMark = passage.clauses().at(mark);
        int own = passage.clauses().at(cue.anchor());
        return colon
                ? clauseOfMark - own <= MOST_INTERRUPTIONS && noFiniteBetween(own, mark)
                : comma && noFiniteBetween(own, mark) && open < sentence.size();
    }

    private boolean noFiniteBetween(int own, int to) {
        for (int c = own + 1; c < clauses.size() && clauses.get(c).to() <= to; c++) {
            if (clauses.get(c).is(Kind.MAIN, Kind.SUBORDINATE, Kind.VERB_FIRST)) {
                return false;
            }
        }
        return true;
    }
}
