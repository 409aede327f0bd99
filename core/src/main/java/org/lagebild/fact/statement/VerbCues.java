package org.lagebild.fact.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Analysis;
import org.lagebild.language.Clauses;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/** Finds verbs of saying and thinking, their split particles and the finite verb of their clause. */
final class VerbCues {
    private static final String CUE = "cue.verb";
    private static final int MOST_CLAUSES_TO_PARTICLE = 4;
    private static final int LONGEST_TAG = 14;
    private static final int LONGEST_BEHIND = 4;
    private static final int MOST_WORDS_OF_NAME = 3;

    private VerbCues() {}

    static List<VerbCue> in(Passage passage) {
        List<VerbCue> cues = all(passage);
        cues.removeIf(cue -> cue.frame().is(Frame.PERFORM));
        for (Clause clause : announcing(passage)) {
            if (cues.stream().noneMatch(cue -> passage.clauses().clause(cue.clause()) == clause)) {
                cues.add(any(passage, clause));
            }
        }
        return cues;
    }

    /** All verbs of the lexicon, also those that say something by what they do. */
    static List<VerbCue> all(Passage passage) {
        List<VerbCue> cues = new ArrayList<>();
        Sentence sentence = passage.sentence;
        for (int i = 0; i < sentence.size(); i++) {
            if (mayBeVerb(sentence, i) && !passage.isQuoted(i)) {
                VerbCue cue = at(passage, i);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    /** Whatever the verb: a clause right behind a quotation, or one whose colon leads to somebody's words. */
    private static List<Clause> announcing(Passage passage) {
        List<Clause> found = new ArrayList<>(1);
        if (passage.quotations.isEmpty() && !hasColon(passage)) {
            return found;
        }
        for (Clause clause : passage.clauses().list()) {
            if (clause.verb() >= 0
                    && !passage.isQuoted(clause.verb())
                    && (isBehindQuotation(passage, clause) || isBeforeColon(passage, clause))) {
                found.add(clause);
            }
        }
        return found;
    }

    private static boolean hasColon(Passage passage) {
        for (int i = 1; i + 1 < passage.sentence.size(); i++) {
            if (passage.is(i, ":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBehindQuotation(Passage passage, Clause clause) {
        if (clause.verb() != clause.first() && !isTag(passage, clause)) {
            return false;
        }
        for (Quotation quotation : passage.quotations) {
            boolean behind = quotation.lastSentence() == passage.index && quotation.lastToken() < clause.first();
            if (behind && quotation.words() > 2 && passage.words(quotation.lastToken(), clause.first()) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "“…,” the ministry enumerates.": in a language with fixed order a short clause that ends the sentence. */
    private static boolean isTag(Passage passage, Clause clause) {
        Sentence sentence = passage.sentence;
        int first = clause.first();
        boolean comma = first > 1 && (passage.is(first - 1, ",") || passage.is(first - 2, ","));
        return comma
                && !sentence.language().settings().flag("verbs.split")
                && clause.is(Clauses.Kind.MAIN)
                && sentence.size() - first <= LONGEST_TAG
                && passage.words(clause.to(), sentence.size()) == 0
                && passage.words(clause.verb() + 1, sentence.size()) <= LONGEST_BEHIND;
    }

    /** "gab sich vorsichtiger: Die Lage sei …", "verteidigte den Schritt: „…“". */
    private static boolean isBeforeColon(Passage passage, Clause clause) {
        if (!passage.is(clause.to(), ":") || !clause.is(Clauses.Kind.MAIN, Clauses.Kind.VERB_FIRST)) {
            return false;
        }
        int next = clause.to() + 1;
        if (next < passage.sentence.size() && passage.isQuoted(next)) {
            return isSpeech(passage, next);
        }
        int at = passage.clauses().at(next);
        Clause following = passage.clauses().clause(at);
        return following != null
                && following.verb() >= 0
                && Clauses.isSubjunctive(
                        passage.sentence.token(following.verb()).word())
                && !isSaidBehind(passage, at);
    }

    /**
     * "holds two drills: „North“ and „South“ begin in May": a quotation that is no clause and ends nothing is a name.
     */
    private static boolean isSpeech(Passage passage, int at) {
        Quotation quotation = passage.quotationAt(at);
        if (quotation == null || quotation.lastSentence() != passage.index) {
            return true;
        }
        for (int i = at; i < quotation.lastToken(); i++) {
            if (Clauses.isFinite(passage.sentence, i)) {
                return true;
            }
        }
        return quotation.words() > MOST_WORDS_OF_NAME
                && passage.words(quotation.lastToken(), passage.sentence.size()) == 0;
    }

    /** "X sees it differently: it will be watched, Y said": the clause behind a colon has a cue of its own. */
    private static boolean isSaidBehind(Passage passage, int clause) {
        List<Clause> clauses = passage.clauses().list();
        for (int c = clause + 1; c < clauses.size(); c++) {
            int verb = clauses.get(c).verb();
            if (clauses.get(c).is(Clauses.Kind.VERB_FIRST) && verb >= 0 && at(passage, verb) != null) {
                return true;
            }
        }
        return false;
    }

    private static VerbCue any(Passage passage, Clause clause) {
        int index = passage.clauses().list().indexOf(clause);
        return new VerbCue(passage, clause.verb(), clause.verb() + 1, -1, clause.verb(), index, Frame.of("any"), false);
    }

    private static boolean mayBeVerb(Sentence sentence, int i) {
        return Character.isLetter(sentence.token(i).text().codePointAt(0))
                && !isNoun(sentence, i)
                && (sentence.is(i, CUE) || !sentence.termsAt(i, CUE).isEmpty() || mayHaveParticle(sentence, i));
    }

    /** Asked before anything is tagged: whether some later word makes a cue of the verb. */
    private static boolean mayHaveParticle(Sentence sentence, int i) {
        if (!canSplit(sentence, i)) {
            return false;
        }
        for (int p = i + 1; p < sentence.size(); p++) {
            if (isParticle(sentence, p)) {
                String whole = combined(sentence, i, p);
                if (whole != null && sentence.language().value(whole, CUE) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isNoun(Sentence sentence, int i) {
        return i > 0 && Character.isUpperCase(sentence.token(i).text().codePointAt(0)) && !sentence.is(i - 1, "quote");
    }

    private static @Nullable VerbCue at(Passage passage, int i) {
        Sentence sentence = passage.sentence;
        boolean own = sentence.is(i, CUE);
        int phraseEnd = phraseEnd(sentence, i);
        if (!own && phraseEnd < 0 && !canSplit(sentence, i)) {
            return null;
        }
        if (!Clauses.isVerb(sentence, i)) {
            return phraseEnd < 0 ? null : ofPhrase(passage, i, phraseEnd);
        }
        int clause = passage.clauses().at(i);
        if (clause < 0) {
            return null;
        }
        int particle = phraseEnd > 0 ? -1 : particle(passage, i, clause);
        String value = phraseEnd > 0 ? phraseValue(sentence, i, phraseEnd) : value(sentence, i, particle);
        if (value == null) {
            return null;
        }
        boolean joined = particle >= 0 && combined(sentence, i, particle) != null;
        return build(passage, i, Math.max(i + 1, phraseEnd), joined ? particle : -1, clause, Frame.of(value));
    }

    /** "Wie das Amt bekannt gab": the verb ends the term, what stands before it is its particle. */
    private static @Nullable VerbCue ofPhrase(Passage passage, int from, int to) {
        int verb = to - 1;
        int clause = passage.clauses().at(verb);
        String value = phraseValue(passage.sentence, from, to);
        boolean usable = clause >= 0 && value != null && Clauses.isVerb(passage.sentence, verb);
        return usable && value != null ? build(passage, verb, to, from, clause, Frame.of(value)) : null;
    }

    private static @Nullable VerbCue build(Passage passage, int from, int to, int particle, int clause, Frame frame) {
        Sentence sentence = passage.sentence;
        if (frame.act().equals("none")) {
            return null;
        }
        int finite = finite(passage, from, clause);
        if (from > 0 && passage.sentence.is(from - 1, "clause.to")) {
            return null;
        }
        if (frame.is("call") && isReduced(passage, from, clause)) {
            return null;
        }
        if (finite == from && (opensSentence(passage, from) || isDoneBy(passage, to))) {
            return null;
        }
        if (finite < 0 && isUnusable(sentence, from)) {
            return null;
        }
        if (!frame.with().isEmpty() && !hasCompanion(passage, clause, frame)) {
            return null;
        }
        boolean participle = sentence.token(from).word().can("PTCP2") && finite != from;
        boolean passive = participle && finite >= 0 && isPassive(sentence, finite, from, clause, passage);
        return new VerbCue(passage, from, to, particle, finite, clause, frame, passive);
    }

    /** "drills called Joint Sword": a participle behind its noun. */
    private static boolean isReduced(Passage passage, int from, int clause) {
        int verb = passage.clauses().list().get(clause).verb();
        return verb >= 0
                && verb < from
                && from > 0
                && !passage.sentence.language().settings().flag("verbs.split")
                && passage.sentence.token(from).word().can("PTCP2")
                && (passage.sentence.tag(from - 1).equals("NOUN") || passage.sentence.is(from - 1, "verb.passive"));
    }

    /** In a language with fixed order a verb that opens the sentence is a participle or a command. */
    private static boolean opensSentence(Passage passage, int from) {
        return !passage.sentence.language().settings().flag("verbs.split")
                && passage.wordBefore(from) < 0
                && !passage.sentence.is(0, "quote");
    }

    /** "a figure repeated by officials": a participle, whatever else its form can be. */
    private static boolean isDoneBy(Passage passage, int behind) {
        return !passage.sentence.language().settings().flag("verbs.split")
                && behind < passage.sentence.size()
                && passage.sentence.is(behind, "np.agent");
    }

    /** An infinitive that no finite verb of its clause governs says nothing; a participle goes on with the speaker. */
    private static boolean isUnusable(Sentence sentence, int at) {
        Word word = sentence.token(at).word();
        boolean participle = word.can("PTCP1") || word.can("PTCP2");
        return !participle
                || !word.can("PTCP1")
                        && !word.can("ADJECTIVAL")
                        && !sentence.language().settings().flag("verbs.split")
                || at > 0 && sentence.is(at - 1, "clause.to");
    }

    private static boolean isPassive(Sentence sentence, int finite, int cue, int clause, Passage passage) {
        if (sentence.is(finite, "verb.passive")) {
            return true;
        }
        Clause within = passage.clauses().list().get(clause);
        boolean split = sentence.language().settings().flag("verbs.split");
        for (int i = finite + 1; i < (split ? within.to() : cue); i++) {
            if (sentence.is(i, "verb.passive")
                    && (!split || sentence.token(i).word().can("PTCP2"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCompanion(Passage passage, int clause, Frame frame) {
        List<Clause> clauses = passage.clauses().list();
        for (int c = clause;
                c < clauses.size() && (c == clause || clauses.get(c).is(Clauses.Kind.FRAGMENT));
                c++) {
            for (int i = clauses.get(c).from(); i < clauses.get(c).to(); i++) {
                if (frame.with().contains(passage.sentence.token(i).word().lower())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The verb itself where it is finite, else the finite verb that governs it. */
    private static int finite(Passage passage, int at, int clause) {
        Clause own = passage.clauses().list().get(clause);
        int verb = own.verb();
        boolean reach = verb >= 0 && reaches(passage.sentence, verb, at);
        if (verb >= 0 && verb != at && reach && governs(passage.sentence, verb)) {
            return verb;
        }
        if (Clauses.isFinite(passage.sentence, at) && !isParticipleOnly(passage, at, clause)) {
            return at;
        }
        return verb >= 0 && reach && governs(passage.sentence, verb) ? verb : earlierAuxiliary(passage, clause);
    }

    /** In a language with fixed order an auxiliary governs only what follows it in its own clause. */
    private static boolean reaches(Sentence sentence, int verb, int at) {
        if (sentence.language().settings().flag("verbs.split")) {
            return true;
        }
        for (int i = verb + 1; i < at; i++) {
            if (sentence.is(i, "clause.question") || sentence.is(i, "clause.that")) {
                return false;
            }
        }
        return verb < at;
    }

    private static boolean isParticipleOnly(Passage passage, int at, int clause) {
        Word word = passage.sentence.token(at).word();
        return word.can("PTCP2")
                && word.can("VERBAL")
                && passage.clauses().list().get(clause).first() != at
                && earlierAuxiliary(passage, clause) >= 0;
    }

    /** "hat die Regierung, wie erwartet, bestätigt": the auxiliary stands in a clause before the interruption. */
    private static int earlierAuxiliary(Passage passage, int clause) {
        List<Clause> clauses = passage.clauses().list();
        Clause own = clauses.get(clause);
        if (own.kind() != Clauses.Kind.FRAGMENT) {
            return -1;
        }
        for (int c = clause - 1; c >= Math.max(0, clause - 3); c--) {
            int verb = clauses.get(c).verb();
            if (verb >= 0 && clauses.get(c).is(Clauses.Kind.MAIN, Clauses.Kind.VERB_FIRST)) {
                if (passage.sentence.is(verb, "verb.perfect")
                        || passage.sentence.is(verb, "verb.passive")
                                && !Clauses.isSubjunctive(
                                        passage.sentence.token(verb).word())) {
                    return verb;
                }
            }
        }
        return -1;
    }

    private static boolean governs(Sentence sentence, int verb) {
        Word word = sentence.token(verb).word();
        return word.can("AUXILIARY")
                || word.can("MODAL")
                || sentence.is(verb, "verb.modal")
                || sentence.is(verb, "verb.passive")
                || sentence.is(verb, "verb.perfect");
    }

    private static int phraseEnd(Sentence sentence, int at) {
        for (Sentence.Hit hit : sentence.termsAt(at, CUE)) {
            if (hit.length() > 1) {
                return hit.to();
            }
        }
        return -1;
    }

    private static @Nullable String phraseValue(Sentence sentence, int at, int end) {
        for (Sentence.Hit hit : sentence.termsAt(at, CUE)) {
            if (hit.to() == end) {
                return hit.value() == null ? "" : hit.value();
            }
        }
        return null;
    }

    private static boolean canSplit(Sentence sentence, int i) {
        return sentence.language().settings().flag("verbs.split")
                && sentence.token(i).word().can("FIN");
    }

    /** A particle makes another verb of it: one that is no cue where the dictionary says so. */
    private static @Nullable String value(Sentence sentence, int at, int particle) {
        if (particle >= 0) {
            String whole = combined(sentence, at, particle);
            if (whole != null) {
                return sentence.language().value(whole, CUE);
            }
        }
        return sentence.value(at, CUE);
    }

    private static @Nullable String combined(Sentence sentence, int at, int particle) {
        LanguagePack language = sentence.language();
        String first = sentence.token(particle).word().lower();
        for (Analysis analysis : sentence.token(at).word().analyses()) {
            if (analysis.has("FIN")) {
                String whole = first + analysis.lemma().toLowerCase(Locale.ROOT);
                if (language.value(whole, CUE) != null || language.knows(whole)) {
                    return whole;
                }
            }
        }
        return null;
    }

    /** The last word of the clause, or of a piece of it behind an interruption. */
    private static int particle(Passage passage, int at, int clause) {
        Sentence sentence = passage.sentence;
        if (!canSplit(sentence, at)) {
            return -1;
        }
        List<Clause> clauses = passage.clauses().list();
        for (int c = clause; c < Math.min(clauses.size(), clause + MOST_CLAUSES_TO_PARTICLE); c++) {
            Clause piece = clauses.get(c);
            if (c > clause && !piece.is(Clauses.Kind.FRAGMENT, Clauses.Kind.RELATIVE)) {
                return -1;
            }
            int last = lastWord(passage, piece);
            if (last > at && isParticle(sentence, last)) {
                return last;
            }
            int joint = beforeJoint(passage, piece, at);
            if (joint > at) {
                return joint;
            }
        }
        return -1;
    }

    private static int lastWord(Passage passage, Clause piece) {
        return passage.wordBefore(piece.to());
    }

    /** "teilte er mit und …": the particle may stand before a conjunction. */
    private static int beforeJoint(Passage passage, Clause piece, int at) {
        for (int i = at + 1; i + 1 < piece.to(); i++) {
            if (isParticle(passage.sentence, i)
                    && (passage.sentence.is(i + 1, "clause.and") || passage.sentence.is(i + 1, "clause.that"))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isParticle(Sentence sentence, int i) {
        return sentence.is(i, "verb.particle")
                || !sentence.is(i, "verb.adverb")
                        && sentence.token(i).word().can("PARTICLE")
                        && Character.isLowerCase(sentence.token(i).text().codePointAt(0));
    }
}
