package org.lagebild.fact.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Actor;
import org.lagebild.language.Analysis;
import org.lagebild.language.Clauses.Clause;
import org.lagebild.language.Clauses.Kind;
import org.lagebild.language.NounPhrases.Phrase;
import org.lagebild.language.Sentence;
import org.lagebild.language.Word;

/** Finds who a cue says is speaking: the subject of its verb, or the phrase beside its preposition. */
final class Subjects {
    private static final int FARTHEST_INTERRUPTION = 4;
    private static final int LONGEST_APPOSITION = 24;

    private Subjects() {}

    static @Nullable Speaker of(VerbCue cue) {
        Passage passage = cue.passage();
        if (cue.passive() && !cue.frame().is("quote")) {
            return agent(cue);
        }
        if (cue.finite() < 0) {
            return ofClauseBefore(passage, cue.clause());
        }
        Clause clause = passage.clauses().list().get(passage.clauses().at(cue.finite()));
        int start = behindRelative(passage, clause, cue.finite());
        Phrase before = scan(passage, isThatIsWhat(passage, start, cue) ? start + 1 : start, cue.finite());
        if (clause.is(Kind.RELATIVE)) {
            Phrase own = before == null || passage.sentence.is(before.from(), "clause.relative") ? null : before;
            return own == null ? antecedent(passage, clause) : speaker(passage, own);
        }
        Phrase after = scan(passage, cue.finite() + 1, regionEnd(passage, clause));
        if (before != null && isResuming(passage, before)) {
            before = after != null && isInverting(passage) ? null : scan(passage, before.to(), cue.finite());
        }
        if (before != null) {
            return speaker(passage, before);
        }
        Phrase described = described(passage, passage.clauses().at(cue.finite()));
        if (described != null) {
            return speaker(passage, described);
        }
        Phrase left = clause.is(Kind.VERB_FIRST)
                ? interrupted(passage, passage.clauses().at(cue.finite()))
                : null;
        if (left != null && (after == null || !isInverting(passage) || isFar(passage, left, cue))) {
            return speaker(passage, left);
        }
        boolean inverted = clause.is(Kind.VERB_FIRST) || isInverting(passage);
        return after != null && inverted ? speaker(passage, after) : null;
    }

    /** "That is what the minister said": the pronoun is no conjunction. */
    private static boolean isThatIsWhat(Passage passage, int start, VerbCue cue) {
        return start + 2 < cue.finite()
                && passage.sentence.is(start, "pronoun.resuming")
                && passage.sentence.is(start + 2, "clause.question");
    }

    /** "Das teilte X mit": the pronoun stands for what was said. */
    private static boolean isResuming(Passage passage, Phrase phrase) {
        return phrase.to() == phrase.from() + 1 && passage.sentence.is(phrase.from(), "pronoun.resuming");
    }

    /** "X defended the drill, saying that …": a participle goes on with the subject of the clause before. */
    static @Nullable Speaker ofClauseBefore(Passage passage, int clause) {
        for (int c = clause - 1; c >= Math.max(0, clause - FARTHEST_INTERRUPTION); c--) {
            Clause earlier = passage.clauses().list().get(c);
            if (earlier.is(Kind.MAIN)) {
                Phrase phrase = scan(passage, earlier.first(), earlier.verb());
                return phrase == null ? null : speaker(passage, phrase);
            }
        }
        return null;
    }

    /** "Drills that governments say are badly timed": behind the pronoun that a noun phrase and the verb follow. */
    private static int behindRelative(Passage passage, Clause clause, int verb) {
        for (int i = verb - 2; !isInverting(passage) && i > clause.first(); i--) {
            Phrase phrase = passage.sentence.is(i, "clause.relative") ? passage.phrases.at(i + 1, verb) : null;
            if (phrase != null && phrase.to() == verb && phrase.from() == i + 1) {
                return i + 1;
            }
        }
        return start(clause);
    }

    private static int start(Clause clause) {
        return clause.is(Kind.SUBORDINATE, Kind.RELATIVE)
                ? Math.max(clause.first(), clause.opener() + 1)
                : clause.first();
    }

    /** More than one piece lies between the phrase and the verb: "X, der Chef des Stabes, nannte …". */
    private static boolean isFar(Passage passage, Phrase left, VerbCue cue) {
        return passage.clauses().at(left.from()) < passage.clauses().at(cue.finite()) - 1;
    }

    private static boolean isInverting(Passage passage) {
        return passage.sentence.language().settings().flag("verbs.split");
    }

    /** In a language whose verb stands second: the subject behind it. */
    static @Nullable Speaker behindVerb(VerbCue cue) {
        Passage passage = cue.passage();
        if (!isInverting(passage) || cue.finite() < 0) {
            return null;
        }
        Clause clause = passage.clauses().list().get(passage.clauses().at(cue.finite()));
        Phrase after = scan(passage, cue.finite() + 1, regionEnd(passage, clause));
        return after == null ? null : speaker(passage, after);
    }

    /** "hieß es aus dem Ministerium", "in Moskau hieß es": the source of an impersonal verb. */
    static @Nullable Speaker behind(VerbCue cue) {
        Passage passage = cue.passage();
        Clause clause = passage.clauses().list().get(cue.clause());
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (passage.sentence.is(i, "np.origin")) {
                Phrase phrase = passage.phrases.at(i + 1, clause.to());
                if (phrase != null) {
                    return speaker(passage, phrase);
                }
            }
        }
        return null;
    }

    /** Pieces behind the clause belong to it while they have no verb. */
    private static int regionEnd(Passage passage, Clause clause) {
        return Math.min(passage.sentence.size(), clause.to());
    }

    private static @Nullable Speaker agent(VerbCue cue) {
        Passage passage = cue.passage();
        Clause clause = passage.clauses().list().get(cue.clause());
        for (int i = clause.from(); i + 1 < clause.to(); i++) {
            if (passage.sentence.is(i, "np.agent")) {
                Phrase phrase = passage.phrases.withAppositions(i + 1, limit(passage, i + 1));
                return phrase == null ? null : speaker(passage, phrase);
            }
        }
        return null;
    }

    /** The first phrase between two tokens that can be a subject. */
    static @Nullable Phrase scan(Passage passage, int from, int to) {
        Sentence sentence = passage.sentence;
        int i = from;
        while (i < to) {
            if (isPreposition(sentence, i)) {
                i = behindPhrase(passage, i + 1, to);
                continue;
            }
            if (i > from && !isInverting(passage) && sentence.is(i, "clause.question")) {
                i++;
                continue;
            }
            boolean conjunction =
                    sentence.is(i, "clause.that") && !sentence.tag(i).equals("DET");
            Phrase phrase = conjunction ? null : passage.phrases.at(i, to);
            if (conjunction) {
                return null;
            } else if (phrase == null) {
                i = behindTime(sentence, i);
            } else if (isSubject(passage, phrase)) {
                return passage.phrases.withAppositions(i, limit(passage, to));
            } else {
                i = Math.max(i + 1, phrase.to());
            }
        }
        return null;
    }

    private static int limit(Passage passage, int to) {
        return Math.max(to, passage.sentence.size());
    }

    private static boolean isPreposition(Sentence sentence, int i) {
        return sentence.is(i, "np.as")
                || sentence.tag(i).equals("ADP")
                || sentence.token(i).word().can("PREPOSITION")
                        && !sentence.tag(i).equals("DET")
                        && !sentence.tag(i).equals("NOUN")
                        && !sentence.tag(i).equals("PROPN");
    }

    private static int behindPhrase(Passage passage, int at, int to) {
        Phrase phrase = at < to ? passage.phrases.at(at, to) : null;
        return phrase == null ? behindTime(passage.sentence, at) : phrase.to();
    }

    private static int behindTime(Sentence sentence, int at) {
        if (at >= sentence.size()) {
            return at;
        }
        int end = at + 1;
        for (Sentence.Hit hit : sentence.mentionsAt(at, "Time")) {
            end = Math.max(end, hit.to());
        }
        return end;
    }

    private static boolean isSubject(Passage passage, Phrase phrase) {
        Sentence sentence = passage.sentence;
        Word first = sentence.token(phrase.from()).word();
        if (sentence.is(phrase.head(), "np.time")) {
            return false;
        }
        if (passage.phrases.isPronoun(phrase.from()) && phrase.to() == phrase.from() + 1) {
            return !isOblique(first) && !sentence.is(phrase.from(), "pronoun.reflexive");
        }
        return first.can("NAME")
                || !first.can("ARTICLE") && !first.can("PRONOMINAL")
                || anyCanBeNominative(sentence, phrase);
    }

    private static boolean anyCanBeNominative(Sentence sentence, Phrase phrase) {
        Word article = sentence.token(phrase.from()).word();
        for (int i = phrase.from() + 1; i <= phrase.head(); i++) {
            boolean noun = i == phrase.head() || sentence.tag(i).equals("NOUN");
            if (noun && canBeNominative(article, sentence.token(i).word())) {
                return true;
            }
        }
        return phrase.head() == phrase.from();
    }

    private static boolean isOblique(Word word) {
        boolean cases = word.can("DAT") || word.can("ACC") || word.can("GEN");
        return cases && !word.can("NOM");
    }

    /** Whether the article and its noun agree in the nominative. */
    private static boolean canBeNominative(Word article, Word noun) {
        boolean known = noun.analyses().stream().anyMatch(reading -> reading.has("NOM"));
        boolean any = false;
        for (Analysis reading : article.analyses()) {
            if (reading.has("NOM")) {
                any = true;
                if (!known || noun.analyses().stream().anyMatch(other -> agree(reading, other))) {
                    return true;
                }
            }
        }
        return !any
                && article.analyses().stream()
                        .noneMatch(reading -> reading.has("DAT") || reading.has("ACC") || reading.has("GEN"));
    }

    private static boolean agree(Analysis article, Analysis noun) {
        return noun.has("NOM")
                && agree(article, noun, "SING", "PLUR")
                && (article.has("PLUR") || agree(article, noun, "MASC", "FEM", "NEUT"));
    }

    private static boolean agree(Analysis one, Analysis other, String... features) {
        boolean oneSays = false;
        boolean otherSays = false;
        for (String feature : features) {
            if (one.has(feature) && other.has(feature)) {
                return true;
            }
            oneSays |= one.has(feature);
            otherSays |= other.has(feature);
        }
        return !oneSays || !otherSays;
    }

    /** The noun that a relative clause follows. */
    static @Nullable Speaker antecedent(Passage passage, Clause clause) {
        int comma = clause.from() - 1;
        for (int i = Math.max(0, comma - 12); i < comma; i++) {
            if (i > 0 && isPreposition(passage.sentence, i)) {
                continue;
            }
            Phrase phrase = passage.phrases.at(i, comma);
            if (phrase != null && phrase.to() == comma) {
                return speaker(passage, phrase);
            }
        }
        return null;
    }

    /**
     * "Ships will come, Colonel Silva, a spokeswoman, said": in a language with fixed order the name right before the
     * description that the verb follows.
     */
    static @Nullable Phrase described(Passage passage, int clause) {
        List<Clause> clauses = passage.clauses().list();
        if (isInverting(passage) || clause < 2 || !clauses.get(clause).is(Kind.VERB_FIRST)) {
            return null;
        }
        Clause name = clauses.get(clause - 2);
        Clause description = clauses.get(clause - 1);
        boolean apposition = description.is(Kind.FRAGMENT)
                && description.to() - description.from() <= LONGEST_APPOSITION
                && passage.phrases.at(description.first(), description.to()) != null;
        Phrase phrase = passage.phrases.at(name.first(), name.to());
        boolean named = phrase != null
                && phrase.from() == name.from()
                && phrase.to() == name.to()
                && (apposition || description.is(Kind.RELATIVE))
                && passage.sentence.tag(phrase.head()).equals("PROPN");
        return !named || phrase == null
                ? null
                : apposition ? new Phrase(phrase.from(), description.to(), phrase.head()) : phrase;
    }

    static @Nullable Phrase interruptedBefore(Passage passage, int clause) {
        return interrupted(passage, clause);
    }

    /** "Lukaschenko, der Präsident von Belarus, hatte erklärt": the subject stands before an interruption. */
    private static @Nullable Phrase interrupted(Passage passage, int clause) {
        List<Clause> clauses = passage.clauses().list();
        for (int c = clause - 1; c >= Math.max(0, clause - FARTHEST_INTERRUPTION); c--) {
            Clause piece = clauses.get(c);
            boolean participle = piece.is(Kind.VERB_FIRST)
                    && !isInverting(passage)
                    && passage.sentence.token(piece.verb()).word().can("PTCP2");
            if (passage.isQuoted(piece.first())
                    || !participle && !piece.is(Kind.FRAGMENT, Kind.RELATIVE, Kind.INFINITIVE)) {
                return null;
            }
            boolean starts = c == 0
                    || !clauses.get(c - 1).is(Kind.FRAGMENT, Kind.RELATIVE, Kind.INFINITIVE, Kind.VERB_FIRST)
                    || ";:–—".contains(passage.clauses().markBefore(piece));
            if (starts && piece.is(Kind.FRAGMENT)) {
                Phrase phrase = scan(passage, piece.first(), clauses.get(clause).from());
                return phrase == null ? null : withInterruption(passage, phrase, c, clause);
            }
        }
        return null;
    }

    /** One long apposition between the subject and its verb belongs to the subject. */
    private static Phrase withInterruption(Passage passage, Phrase phrase, int piece, int clause) {
        List<Clause> clauses = passage.clauses().list();
        Clause apposition = clauses.get(clause - 1);
        boolean one = piece == clause - 2
                && apposition.is(Kind.FRAGMENT)
                && passage.clauses().markBefore(apposition).equals(",")
                && clauses.get(piece).to() <= phrase.to()
                && apposition.to() - apposition.from() <= LONGEST_APPOSITION
                && passage.phrases.at(apposition.first(), apposition.to()) != null;
        return one ? new Phrase(phrase.from(), apposition.to(), phrase.head()) : phrase;
    }

    static @Nullable Speaker speaker(Passage passage, Phrase phrase) {
        return speaker(passage, phrase.from(), beforeAddressee(passage, phrase), phrase.head());
    }

    /** "sagte ein Sprecher der Flotte der Agentur AFP": a medium behind an attribute is whom it is said to. */
    private static int beforeAddressee(Passage passage, Phrase phrase) {
        Sentence sentence = passage.sentence;
        int articles = 0;
        for (int i = phrase.head() + 1; i + 1 < phrase.to(); i++) {
            if (sentence.tag(i).equals("DET")) {
                articles++;
                if (articles > 1 && sentence.is(i + 1, "source.medium")) {
                    return i;
                }
            }
        }
        return phrase.to();
    }

    static @Nullable Speaker speaker(Passage passage, int from, int to, int head) {
        Sentence sentence = passage.sentence;
        boolean pronoun = to == from + 1 && passage.phrases.isPronoun(from);
        if (pronoun && sentence.is(from, "pronoun.empty")) {
            return null;
        }
        Actor actor = actor(sentence, from, to);
        boolean medium = hasMedium(sentence, from, head);
        return new Speaker(pronoun ? null : sentence.words(from, to), sentence.span(from, to), pronoun, medium, actor);
    }

    /** The noun itself, or the first one of "die Agentur BelTA", is a medium. */
    private static boolean hasMedium(Sentence sentence, int from, int head) {
        for (int i = from; i <= head; i++) {
            for (Sentence.Hit hit : sentence.termsAt(i, "source.medium")) {
                boolean whole = hit.to() == head + 1;
                if (whole || !sentence.tag(hit.to()).equals("NOUN")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static @Nullable Actor actor(Sentence sentence, int from, int to) {
        Actor best = null;
        for (int i = from; i < to; i++) {
            for (Sentence.Hit hit : sentence.mentionsAt(i, "Actor")) {
                if (hit.payload() instanceof Actor actor && (best == null || actor.kind() == Actor.Kind.PERSON)) {
                    best = actor;
                }
            }
        }
        return best;
    }
}
