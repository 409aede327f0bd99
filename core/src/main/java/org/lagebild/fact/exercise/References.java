package org.lagebild.fact.exercise;

import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;

/** Reads from the words before a mention how it refers. */
final class References {
    private static final int WORDS_BEFORE = 5;

    private References() {}

    /** Looks back over the noun phrase; the strongest mark wins. */
    static Reference of(Sentence sentence, int from) {
        Reference found = marked(sentence, from, Reference.NONE);
        for (int i = from - 1; i >= Math.max(0, from - WORDS_BEFORE) && isInside(sentence, i); i--) {
            if (isArticle(sentence, i)) {
                Reference number = marked(sentence, i, found);
                return number == Reference.NONE ? article(sentence, i) : number;
            }
            found = marked(sentence, i, found);
        }
        return found;
    }

    /** Of several marks another one goes before an earlier one, and that before the next one. */
    private static Reference marked(Sentence sentence, int at, Reference found) {
        if (at >= sentence.size()) {
            return found;
        }
        if (found == Reference.OTHER || isIn(sentence, at, "mark-other")) {
            return Reference.OTHER;
        }
        if (found == Reference.EARLIER || isIn(sentence, at, "mark-earlier")) {
            return Reference.EARLIER;
        }
        return found == Reference.NEXT || isIn(sentence, at, "mark-next") ? Reference.NEXT : found;
    }

    /** Whether the token is one of those of a term. */
    private static boolean isIn(Sentence sentence, int at, String lexiconClass) {
        return sentence.terms(lexiconClass).stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    /** "It would be their second Freedom Edge": whether a mention only says what a pronoun stands for. */
    static boolean isPredicateOfPronoun(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        boolean pronoun = !sentence.termsAt(0, "pronoun.third").isEmpty()
                || !sentence.termsAt(0, "pronoun.empty").isEmpty();
        int verb = 1;
        while (verb < mention.from() && verb <= WORDS_BEFORE && !sentence.isTagged(verb, "AUX")) {
            verb++;
        }
        boolean linked = pronoun && verb < mention.from() && sentence.isTagged(verb, "AUX");
        for (int i = verb + 1; i < mention.from() && linked; i++) {
            linked = !sentence.isTagged(i, "VERB") && !sentence.is(i, "punct") || sentence.is(i, "quote");
        }
        return linked && mention.from() - verb <= WORDS_BEFORE + 1;
    }

    /**
     * "The next one on the calendar is Exercise Grey Heron": whether a form of be joins words for an exercise and a
     * name.
     */
    static boolean isNamedBy(ExerciseMention mention, ExerciseMention name) {
        Sentence sentence = mention.sentence();
        if (mention.isNamed() || !name.isNamed() || mention.at() != name.at() || Focus.isAside(name)) {
            return false;
        }
        int verb = mention.to();
        while (verb < name.from() && !sentence.isTagged(verb, "AUX")) {
            boolean ends = sentence.isTagged(verb, "VERB") || sentence.is(verb, "punct");
            if (ends || verb - mention.to() > WORDS_BEFORE) {
                return false;
            }
            verb++;
        }
        int last = verb + 1;
        while (last < name.from()
                && (sentence.isTagged(last, "DET") || sentence.is(last, "quote") || sentence.isTagged(last, "ADV"))) {
            last++;
        }
        return verb < name.from() && last == name.from();
    }

    /** Whether a word opens a noun phrase: an article, definite or not, or whose it is. */
    static boolean isArticle(Sentence sentence, int i) {
        return sentence.is(i, "mark-definite") || sentence.is(i, "mark-own") || sentence.is(i, "mark-indefinite");
    }

    private static Reference article(Sentence sentence, int i) {
        return sentence.is(i, "mark-indefinite") ? Reference.INDEFINITE : Reference.DEFINITE;
    }

    /** Where nouns are joined to compounds, a noun standing apart belongs to another phrase. */
    private static boolean isOtherNoun(Sentence sentence, int i) {
        boolean joined = i + 1 < sentence.size() && sentence.is(i + 1, "hyphen");
        return sentence.isTagged(i, "NOUN") && !joined;
    }

    /** A noun phrase ends before punctuation and verbs. */
    private static boolean isInside(Sentence sentence, int i) {
        if (sentence.language().settings().flag("compounds") && isOtherNoun(sentence, i)) {
            return false;
        }
        if (sentence.isTagged(i, "AUX") || sentence.isTagged(i, "VERB") && Clauses.isFinite(sentence, i)) {
            return false;
        }
        return !sentence.is(i, "punct") || sentence.is(i, "hyphen") || sentence.is(i, "quote");
    }
}
