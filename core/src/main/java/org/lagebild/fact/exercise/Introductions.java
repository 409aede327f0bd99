package org.lagebild.fact.exercise;

import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.language.Sentence;

/** How the words of a sentence bring a mention up: as something new, as what goes on, as what is set apart. */
final class Introductions {
    private static final int WORDS_BEFORE = 6;
    private static final int SIDE_BY_SIDE = 3;

    private Introductions() {}

    /** "Iran concluded a naval exercise": whoever holds something new is named before the verb. */
    static boolean isObject(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int from = Math.max(0, mention.from() - WORDS_BEFORE);
        boolean held =
                sentence.terms("hold").stream().anyMatch(verb -> verb.from() >= from && verb.to() <= mention.from());
        return held && mention.reference() == Reference.INDEFINITE && !mention.isNamed();
    }

    /** Whether an indefinite noun phrase only says what something else is: "it is a drill", "as a drill". */
    static boolean isPredicate(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.from() - 1; i > 0 && i >= mention.from() - WORDS_BEFORE; i--) {
            if (sentence.is(i, "mark-indefinite")) {
                return sentence.isTagged(i - 1, "AUX") && !isPassive(sentence, i - 1, mention.to())
                        || sentence.isTagged(i - 1, "SCONJ")
                        || sentence.is(i - 1, "mark-as")
                        || sentence.isTagged(i - 1, "PRON") && !sentence.is(i - 1, "mark-reflexive")
                        || sentence.is(i - 1, "punct");
            }
        }
        return false;
    }

    /** "In June is a drill planned": where verbs come last the participle stands at the end of the clause. */
    private static boolean isPassive(Sentence sentence, int auxiliary, int from) {
        if (sentence.token(auxiliary).word().can("MODAL")) {
            return true;
        }
        for (int i = from; i < sentence.size() && !sentence.is(i, "punct"); i++) {
            if (sentence.isTagged(i, "VERB") && sentence.token(i).word().can("PTCP2")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with what was just spoken of, and not with what follows it. */
    static boolean isGoingOn(ExerciseMention mention) {
        return mention.from() < SIDE_BY_SIDE
                && mention.sentence().terms("follows-on").isEmpty();
    }

    /** Whether a sentence says until when something is done, which is no time of its own. */
    static boolean isUntil(ExerciseMention mention) {
        return !mention.sentence().terms("mark-until").isEmpty();
    }

    /** Whether the sentence begins with words that part it from what was said before: "meanwhile", "separately". */
    static boolean isSetApart(ExerciseMention mention) {
        return mention.sentence().terms("mark-apart").stream().anyMatch(hit -> hit.from() <= 1);
    }

    /** Whether the sentence says anywhere that it speaks of something beside what was said before. */
    static boolean hasApartMark(ExerciseMention mention) {
        return !mention.sentence().terms("mark-apart").isEmpty()
                || !mention.sentence().terms("mark-meanwhile").isEmpty();
    }

    /** "Joint training". */
    static boolean isCalledJoint(ExerciseMention mention) {
        return mention.sentence().terms("mark-joint").stream()
                .anyMatch(hit -> hit.to() <= mention.from() && mention.from() - hit.to() < WORDS_BEFORE);
    }
}
