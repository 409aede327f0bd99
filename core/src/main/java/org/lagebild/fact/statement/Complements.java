package org.lagebild.fact.statement;

import java.util.Set;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;

/** In a language whose reported clauses need no comma: where the clause behind a verb begins. */
final class Complements {
    private static final int FARTHEST_CONJUNCTION = 16;
    private static final Set<String> BEFORE_NUMBERS = Set.of("ADJ", "ADV", "ADP");

    private final Passage passage;
    private final Sentence sentence;

    Complements(Passage passage) {
        this.passage = passage;
        this.sentence = passage.sentence;
    }

    /** First token of what is reported, -1 where nothing follows. */
    int start(VerbCue cue) {
        if (cue.frame().is("count")) {
            return -1;
        }
        int conjunction = conjunction(cue.end());
        if (conjunction >= 0) {
            return conjunction + 1;
        }
        if (isNegated(cue)) {
            return -1;
        }
        int told = behindAdverbials(cue.end());
        int at = behindAdverbials(behindAddressee(cue, told));
        if (cue.frame().addressee() && cue.frame().is("say") && isToldTo(told, at)) {
            return told;
        }
        if (at >= passage.end()) {
            return -1;
        }
        if (passage.is(at, ":")) {
            return at + 1;
        }
        if (!passage.isWord(at) && !sentence.is(at, "quote-open")) {
            return -1;
        }
        if (sentence.is(at, "clause.to")) {
            return cue.frame().is("plan", "request") && !sentence.is(at - 1, "clause.not") ? at : -1;
        }
        if (cue.frame().is("request")
                && hasInfinitive(at)
                && !sentence.is(at, "clause.not")
                && !sentence.is(cue.end(), "clause.not")) {
            return at;
        }
        boolean relative =
                passage.clauses().list().get(passage.clauses().at(cue.from())).is(Clauses.Kind.RELATIVE)
                        || isBehindRelative(cue);
        if (cue.frame().is("call", "accuse", "request") || cue.frame().addressee() && at < cue.end()) {
            return -1;
        }
        return isClause(at) || relative && !cue.frame().act().equals(Frame.REPORT) && Clauses.isFinite(sentence, at)
                ? at
                : -1;
    }

    /** "drills that Beijing said were punishment". */
    private boolean isBehindRelative(VerbCue cue) {
        for (int i = Math.max(0, cue.from() - 5); i < cue.from(); i++) {
            if (sentence.is(i, "clause.relative")) {
                return true;
            }
        }
        return false;
    }

    /** "did not disclose its figure" says nothing. */
    private boolean isNegated(VerbCue cue) {
        return cue.finite() >= 0 && cue.finite() < cue.from() && sentence.is(cue.from() - 1, "clause.not");
    }

    private int conjunction(int from) {
        for (int i = from; i < Math.min(passage.end(), from + FARTHEST_CONJUNCTION); i++) {
            if (isRelative(i) || i > from && isSayingOn(i)) {
                return -1;
            }
            if (sentence.is(i, "clause.that") && !sentence.is(i - 1, "clause.to") && isConjunction(i)) {
                return i;
            }
            if (Clauses.isFinite(sentence, i) || passage.is(i, ";") || passage.is(i, ":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "a partnership that was once warm": a noun before it, its verb behind it. */
    private boolean isRelative(int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.is(i, "clause.that")
                && (sentence.tag(i - 1).equals("NOUN") || sentence.tag(i - 1).equals("PROPN"))
                && !sentence.is(i - 1, "np.time")
                && Clauses.isFinite(sentence, i + 1);
    }

    /** "said, adding that …": another verb leads to it. */
    private boolean isSayingOn(int i) {
        return passage.is(i - 1, ",")
                && sentence.is(i, "cue.verb")
                && sentence.token(i).word().can("PTCP1");
    }

    private boolean isConjunction(int i) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + 4); k++) {
            if (Clauses.isFinite(sentence, k)) {
                return true;
            }
        }
        return sentence.tag(i).equals("SCONJ") || isPhraseAhead(i + 1);
    }

    /** "some ships", "more than 300 ships", "at least half of them". */
    private boolean isPhraseAhead(int at) {
        int from = at;
        while (from < sentence.size() && from < at + 2 && BEFORE_NUMBERS.contains(sentence.tag(from))) {
            if (passage.phrases.at(from, sentence.size()) != null) {
                return true;
            }
            from++;
        }
        return from < sentence.size() && passage.phrases.at(from, sentence.size()) != null;
    }

    /** Times, adverbs and prepositional phrases between the verb and its clause. */
    private int behindAdverbials(int from) {
        int at = from;
        while (at < passage.end()) {
            int next = behindAdverbial(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private int behindAdverbial(int at) {
        for (Sentence.Hit time : sentence.mentionsAt(at, "Time")) {
            return time.to();
        }
        if (sentence.is(at, "np.time")) {
            return at + 1;
        }
        String tag = sentence.tag(at);
        if (tag.equals("ADV")
                && !sentence.is(at, "clause.adverbial")
                && !sentence.is(at, "pronoun")
                && passage.phrases.at(at, sentence.size()) == null) {
            return at + 1;
        }
        if (tag.equals("ADP") && !sentence.is(at, "clause.to")) {
            return behindPhrase(at + 1);
        }
        return at;
    }

    private int behindPhrase(int at) {
        int time = behindAdverbialTime(at);
        if (time > at) {
            return time;
        }
        Phrase phrase = at < sentence.size() ? passage.phrases.at(at, sentence.size()) : null;
        return phrase == null ? at : phrase.to();
    }

    private int behindAdverbialTime(int at) {
        if (at >= sentence.size()) {
            return at;
        }
        for (Sentence.Hit time : sentence.mentionsAt(at, "Time")) {
            return time.to();
        }
        return sentence.is(at, "np.time") ? at + 1 : at;
    }

    private int behindAddressee(VerbCue cue, int at) {
        if (!cue.frame().addressee() || at >= passage.end()) {
            return at;
        }
        Phrase phrase = passage.phrases.at(at, sentence.size());
        return phrase == null ? at : phrase.to();
    }

    /** "told fishermen to stay away", "told them not to land". */
    private boolean isToldTo(int told, int at) {
        int to = at < passage.end() && sentence.is(at, "clause.not") ? at + 1 : at;
        return told < at
                && to + 1 < passage.end()
                && sentence.is(to, "clause.to")
                && !sentence.is(to - 1, "clause.question");
    }

    private boolean hasInfinitive(int at) {
        for (int i = at; i < passage.end(); i++) {
            if (sentence.is(i, "clause.to") && i + 1 < sentence.size()) {
                return true;
            }
            if (Clauses.isFinite(sentence, i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a subject and a finite verb follow before the sentence's end. */
    private boolean isClause(int at) {
        if (at + 1 < sentence.size()
                && Clauses.isFinite(sentence, at + 1)
                && sentence.tag(at).equals("VERB")) {
            return true;
        }
        if (!sentence.is(at, "quote-open")
                && passage.phrases.at(at, sentence.size()) == null
                && !sentence.is(at, "clause.question")
                && !sentence.is(at, "clause.adverbial")
                && !sentence.is(at, "pronoun")
                && !sentence.tag(at).equals("PRON")) {
            return false;
        }
        for (int i = at + 1; i < passage.end(); i++) {
            if (Clauses.isFinite(sentence, i) && !isOfAttribute(at, i)) {
                return !isOfNextClause(at, i);
            }
            if (passage.is(i, ";") || passage.is(i, ":")) {
                return false;
            }
        }
        return false;
    }

    /** "the drills, which began in May, would end": the verb of what is only said beside the subject. */
    private boolean isOfAttribute(int at, int verb) {
        return passage.clauses().at(verb) > passage.clauses().at(at) && kind(verb, Kind.RELATIVE, Kind.SUBORDINATE);
    }

    /** "concluded an exercise, officials said": the verb has a subject of its own. */
    private boolean isOfNextClause(int at, int verb) {
        return passage.clauses().at(verb) > passage.clauses().at(at) && kind(verb, Kind.MAIN);
    }

    private boolean kind(int verb, Kind... kinds) {
        Clause clause = passage.clauses().clause(passage.clauses().at(verb));
        return clause != null && clause.is(kinds);
    }
}
