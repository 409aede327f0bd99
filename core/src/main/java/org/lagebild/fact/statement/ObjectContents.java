package org.lagebild.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;

/** Finds contents that are no clauses: what is asked for, what something is called, a number that is given. */
final class ObjectContents {
    private static final int FEW_WORDS = 4;

    private final Passage passage;
    private final Sentence sentence;

    ObjectContents(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence;
    }

    @Nullable
    Content of(VerbCue cue, int own) {
        List<Clause> clauses = passage.clauses().list();
        Clause clause = clauses.get(own);
        if (cue.frame().is("hold")) {
            return bare(cue, clause);
        }
        for (String preposition : cue.frame().objects()) {
            for (int i = clause.from(); i < clause.to(); i++) {
                boolean leads = sentence.token(i).word().lower().equals(preposition) && !isConjunction(i);
                if (leads && i != cue.from() && i != cue.particle()) {
                    return object(cue, clause, i);
                }
            }
        }
        return cue.frame().objects().isEmpty() && cue.frame().is("call", "request", "hold", "accuse")
                ? bare(cue, clause)
                : numbered(cue, clause);
    }

    /** "saw tanks as they left": a pronoun and its verb follow. */
    private boolean isConjunction(int at) {
        return sentence.is(at, "np.as")
                && at + 2 < sentence.size()
                && passage.phrases.isPronoun(at + 1)
                && org.lagebild.language.Clauses.isFinite(sentence, at + 2);
    }

    /** "announced 297,000 troops", "gibt die Zahl der Soldaten mit 12.700 an": a number that is given. */
    private @Nullable Content numbered(VerbCue cue, Clause clause) {
        if (clause.is(org.lagebild.language.Clauses.Kind.SUBORDINATE) && isInverting()) {
            return numberedBefore(cue, clause);
        }
        int from = cue.end();
        int to = end(clause, from);
        Phrase subject = isInverting() && clause.verb() == clause.first()
                ? Subjects.scan(passage, cue.anchor() + 1, clause.to())
                : null;
        from = subject == null ? from : Math.max(from, subject.to());
        for (int i = from; i < to; i++) {
            boolean counted = sentence.tag(i).equals("NUM")
                    && (cue.frame().is("count") || sentence.token(i).text().length() > 2)
                    && sentence.mentionsAt(i, "Time").isEmpty()
                    && !sentence.is(i - 1, "np.time");
            if (counted && passage.phrases.at(from, to) != null && givesNumbers(cue) && cue.finite() >= 0) {
                return Content.of(from, to, false);
            }
        }
        return null;
    }

    private boolean givesNumbers(VerbCue cue) {
        String act = cue.frame().act();
        return act.equals("count")
                || act.equals(Frame.REPORT)
                || isInverting() && cue.frame().is("say", "plan");
    }

    /** "als Moskau 12.500 Teilnehmer meldete": the number stands between the subject and the verb. */
    private @Nullable Content numberedBefore(VerbCue cue, Clause clause) {
        Phrase subject = Subjects.scan(passage, clause.opener() + 1, cue.anchor());
        int from = subject == null ? cue.from() : subject.to();
        return from < cue.from()
                        && sentence.tag(from).equals("NUM")
                        && cue.frame().is("say", "plan")
                ? Content.of(from, cue.from(), false)
                : null;
    }

    /** "nannte X eine Provokation": what stands behind the verb and its subject. */
    private @Nullable Content bare(VerbCue cue, Clause clause) {
        boolean closing = isClosing(cue, clause);
        int from = closing ? cue.finite() + 1 : cue.end();
        int to = closing ? cue.from() : end(clause, from);
        Phrase subject =
                isSubjectBefore(cue) || !isInverting() ? null : Subjects.scan(passage, cue.anchor() + 1, clause.to());
        if (subject != null && subject.from() >= from) {
            if (clause.verb() != clause.first() && !isAdverbial(clause.first())) {
                return null;
            }
            from = subject.to();
        }
        int few = cue.frame().is("call") ? 2 : FEW_WORDS;
        boolean enough = passage.words(from, to) >= few && !isOne(cue, from, to);
        return enough || hasNumber(from, to) ? Content.of(from, to, false) : null;
    }

    private boolean isSubjectBefore(VerbCue cue) {
        Speaker subject = Subjects.of(cue);
        return subject != null
                && subject.span().end() <= sentence.token(cue.anchor()).start();
    }

    /** "hat die Übung eine Provokation genannt": the verb ends its clause, what it says stands before it. */
    private boolean isClosing(VerbCue cue, Clause clause) {
        return isInverting()
                && cue.frame().is("call", "hold")
                && cue.finite() >= clause.from()
                && cue.finite() < cue.from();
    }

    private boolean isAdverbial(int token) {
        return sentence.tag(token).equals("ADP") && !sentence.is(token, "np.as")
                || sentence.tag(token).equals("ADV")
                || !sentence.mentionsAt(token, "Time").isEmpty();
    }

    /** "called Steel Wind": a name alone, and nothing that it is called. */
    private boolean isOne(VerbCue cue, int from, int to) {
        boolean may = cue.frame().is("call")
                && cue.to() == cue.from() + 1
                && from < to
                && !sentence.tag(from).equals("DET");
        Phrase phrase = may ? passage.phrases.at(from, to) : null;
        return phrase != null && phrase.to() >= to || cue.frame().is("call") && isUntold(from, to);
    }

    /** "nannte keine Zahlen", "nannte die Marine bisher nicht": what is not told is called nothing. */
    private boolean isUntold(int from, int to) {
        Phrase phrase = from < to && isInverting() ? passage.phrases.at(from, to) : null;
        if (phrase == null) {
            return false;
        }
        int end = phrase.to();
        while (end < to && sentence.tag(end).equals("ADV") && !sentence.is(end, "clause.not")) {
            end++;
        }
        return end >= to && sentence.is(from, "clause.not") || end == to - 1 && sentence.is(end, "clause.not");
    }

    private boolean isInverting() {
        return sentence.language().settings().flag("verbs.split");
    }

    private boolean hasNumber(int from, int to) {
        return from < to && passage.words(from, to) > 1 && sentence.tag(from).equals("NUM");
    }

    private @Nullable Content object(VerbCue cue, Clause clause, int preposition) {
        int to = end(clause);
        boolean both = cue.frame().is("call", "accuse", "hold") || sentence.is(preposition, "np.as");
        int from = both && (cue.end() < preposition || isClosing(cue, clause))
                ? objectStart(cue, preposition)
                : preposition + 1;
        boolean number = from < to && sentence.tag(from).equals("NUM");
        int few = cue.frame().is("call") ? 2 : FEW_WORDS;
        return passage.words(from, to) >= few || number ? Content.of(from, to, false) : null;
    }

    /** What is called something belongs to the content. */
    private int objectStart(VerbCue cue, int preposition) {
        int from = cue.end() <= preposition ? cue.end() : cue.finite() + 1;
        Phrase phrase = passage.phrases.at(from, preposition);
        return phrase != null && phrase.to() == preposition ? phrase.from() : preposition + 1;
    }

    /** Where the object ends: before a verb that "and" joins. */
    private int end(Clause clause, int from) {
        int end = end(clause);
        for (int i = from + 1; i + 1 < end; i++) {
            if (sentence.is(i, "clause.and") && org.lagebild.language.Clauses.isFinite(sentence, i + 1)) {
                return i;
            }
        }
        return end;
    }

    private int end(Clause clause) {
        int last = passage.wordBefore(clause.to());
        boolean verb = last >= 0
                && (sentence.tag(last).equals("VERB")
                        || sentence.is(last, "verb.particle")
                                && sentence.tag(last).equals("ADP"));
        boolean closes = last >= 0 && last + 1 < clause.to() && sentence.is(last + 1, "quote-close");
        return verb ? last : closes ? last + 2 : last + 1;
    }
}
