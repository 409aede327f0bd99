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
        for (String preposition : cue.frame().objects()) {
            for (int i = clause.from(); i < clause.to(); i++) {
                if (sentence.token(i).word().lower().equals(preposition) && i != cue.from() && i != cue.particle()) {
                    return object(cue, clause, i);
                }
            }
        }
        return cue.frame().objects().isEmpty() && cue.frame().is("call", "request", "hold", "accuse")
                ? bare(cue, clause)
                : null;
    }

    /** "nannte X eine Provokation": what stands behind the verb and its subject. */
    private @Nullable Content bare(VerbCue cue, Clause clause) {
        int from = cue.end();
        int to = end(clause);
        Phrase subject = cue.finite() == clause.first() ? Subjects.scan(passage, cue.finite() + 1, clause.to()) : null;
        if (subject != null && subject.from() >= from) {
            from = subject.to();
        }
        return passage.words(from, to) >= FEW_WORDS ? Content.of(from, to, false) : null;
    }

    private @Nullable Content object(VerbCue cue, Clause clause, int preposition) {
        int to = end(clause);
        int from = cue.frame().is("call", "accuse", "hold") && cue.end() < preposition
                ? objectStart(cue, preposition)
                : preposition + 1;
        boolean number = from < to && sentence.tag(from).equals("NUM");
        return passage.words(from, to) >= FEW_WORDS || number ? Content.of(from, to, false) : null;
    }

    /** What is called something belongs to the content. */
    private int objectStart(VerbCue cue, int preposition) {
        Phrase phrase = passage.phrases.at(cue.end(), preposition);
        return phrase != null && phrase.to() == preposition ? phrase.from() : preposition + 1;
    }

    private int end(Clause clause) {
        int last = passage.wordBefore(clause.to());
        boolean verb = last >= 0
                && (sentence.tag(last).equals("VERB")
                        || sentence.is(last, "verb.particle")
                                && sentence.tag(last).equals("ADP"));
        return verb ? last : last + 1;
    }
}
