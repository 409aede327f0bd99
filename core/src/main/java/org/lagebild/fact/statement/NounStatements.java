package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Statement;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;

/** Statements that a noun introduces: "die Ankündigung, dass …", "die Hoffnung, … zu gewinnen", "the claim that …". */
final class NounStatements {
    private static final int FARTHEST_CLAUSE = 6;

    private final Passage passage;
    private final Sentence sentence;

    NounStatements(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence;
    }

    List<Draft> find(List<Draft> others) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence.Hit noun : sentence.terms("cue.noun")) {
            if (!passage.isQuoted(noun.from())) {
                Draft draft = draft(noun);
                if (draft != null && others.stream().noneMatch(other -> other.content.overlaps(draft.content))) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(Sentence.Hit noun) {
        int start = start(noun);
        if (start < 0) {
            return null;
        }
        int end = end(start);
        if (passage.words(start, end) < 3) {
            return null;
        }
        return new Draft(passage, Statement.Kind.INDIRECT, sentence.span(start, end), "noun")
                .by(speaker(noun))
                .cue(sentence.span(noun.from(), noun.to()));
    }

    /** The noun's clause must follow it, with little between them. */
    private int start(Sentence.Hit noun) {
        int limit = Math.min(passage.end(), noun.to() + FARTHEST_CLAUSE);
        for (int i = noun.to(); i < limit; i++) {
            if (sentence.is(i, "clause.that")
                    && (i == noun.to() || sentence.tag(i).equals("SCONJ"))) {
                return i + 1;
            }
            if (passage.is(i, ",")) {
                return behindComma(i);
            }
            if (passage.is(i, ":") || passage.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    private int behindComma(int comma) {
        Clause next = passage.clauses().clause(passage.clauses().at(comma + 1));
        if (next == null || next.from() != comma + 1) {
            return -1;
        }
        if (next.opener() >= 0 && sentence.is(next.opener(), "clause.that")) {
            return next.opener() + 1;
        }
        if (next.is(Kind.MAIN)
                && Clauses.isSubjunctive(sentence.token(next.verb()).word())) {
            return next.from();
        }
        boolean zu = next.kind() == Kind.INFINITIVE && !sentence.is(next.first(), "clause.to");
        return zu ? next.from() : -1;
    }

    private int end(int start) {
        List<Clause> clauses = passage.clauses().list();
        int first = passage.clauses().at(start);
        if (first < 0) {
            return start;
        }
        int last = first;
        boolean open = clauses.get(first).verb() < 0 && clauses.get(first).is(Kind.SUBORDINATE);
        for (int c = first + 1; c < clauses.size(); c++) {
            Clause next = clauses.get(c);
            if (!open && next.is(Kind.MAIN, Kind.VERB_FIRST)) {
                break;
            }
            open &= next.verb() < 0 || next.is(Kind.RELATIVE);
            last = c;
        }
        int end = Math.min(passage.end(), clauses.get(last).to());
        boolean subject =
                start < FARTHEST_CLAUSE && !sentence.language().settings().flag("clauses.comma");
        return subject ? beforeSecondVerb(start, end) : end;
    }

    /** "The claim that X was Y convinced nobody": the noun is the subject of the second verb. */
    private int beforeSecondVerb(int start, int end) {
        boolean seen = false;
        for (int i = start; i < end; i++) {
            if (Clauses.isFinite(sentence, i)) {
                if (seen && !sentence.is(i - 1, "clause.and")) {
                    return i;
                }
                seen = true;
            } else if (sentence.is(i, "clause.relative") || sentence.is(i, "clause.that")) {
                return end;
            }
        }
        return end;
    }

    /** Whose announcement: its genitive, else the subject of the clause. */
    private @Nullable Speaker speaker(Sentence.Hit noun) {
        if (noun.to() < sentence.size()
                && (sentence.token(noun.to()).word().can("GEN")
                                && sentence.tag(noun.to()).equals("DET")
                        || sentence.is(noun.to(), "np.attribute.close"))) {
            int from = sentence.is(noun.to(), "np.attribute.close") ? noun.to() + 1 : noun.to();
            Phrase owner = from < sentence.size() ? passage.phrases.at(from, sentence.size()) : null;
            if (owner != null) {
                return Subjects.speaker(passage, owner);
            }
        }
        int index = passage.clauses().at(noun.from());
        Clause clause = passage.clauses().clause(index);
        if (clause == null || clause.verb() < 0 || clause.verb() > noun.from()) {
            return null;
        }
        Phrase subject = Subjects.scan(passage, Math.max(clause.first(), clause.opener() + 1), clause.verb());
        if (subject == null && clause.verb() == clause.first()) {
            subject = Subjects.interruptedBefore(passage, index);
        }
        return subject == null ? null : Subjects.speaker(passage, subject);
    }
}
