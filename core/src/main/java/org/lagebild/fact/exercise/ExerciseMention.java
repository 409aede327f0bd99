package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * A place where the text speaks of an exercise.
 *
 * @param at number of the sentence in the article
 * @param from first token
 * @param to behind the last token
 * @param strength what the words alone prove
 * @param reference how the words refer
 * @param name null for a mention without a name
 * @param plural whether the words are a plural
 * @param rule what found it
 */
record ExerciseMention(
        Sentence sentence,
        int at,
        int from,
        int to,
        Strength strength,
        Reference reference,
        @Nullable ExerciseName name,
        boolean plural,
        String rule) {

    /** What a mention alone proves. */
    enum Strength {
        /** Named. */
        NAMED,
        /** Something like a name, without a word for an exercise. */
        OPEN,
        /** A word that means nothing else. */
        STRONG,
        /** A word that needs something military around it. */
        MEDIUM,
        /** A word that only joins what other mentions prove. */
        WEAK,
        /** A verb. */
        VERB
    }

    /** How a mention refers to what was said before. */
    enum Reference {
        DEFINITE,
        INDEFINITE,
        /** Another one than before. */
        OTHER,
        /** An earlier one. */
        EARLIER,
        /** The one that comes behind it. */
        NEXT,
        NONE
    }

    /** What an exercise that is held again and again is called each time: an edition. */
    static final String EDITION = "edition-word";
    /** How the rules end that find what only looks like a name. */
    static final String LIKELY = ".likely";

    Span span() {
        return sentence.span(from, to);
    }

    boolean isNamed() {
        return name != null;
    }

    /** Whether it is only said when another one was or will be, without a word for it: "last held in 2018". */
    boolean isBareYear() {
        return strength == Strength.MEDIUM
                && (reference == Reference.EARLIER && rule.contains(".earlier")
                        || reference == Reference.NEXT && rule.contains(".next"));
    }

    /** Whether it is called an edition, which only means something behind an exercise. */
    boolean isEdition() {
        return name == null && sentence.is(to - 1, EDITION);
    }

    /** Whether the words around name it as one of several exercises, or as a part of one. */
    boolean isInRow() {
        return rule.endsWith(".row");
    }

    /** Whether it stands as the name of another exercise may stand beside it: "Grey Heron in May". */
    boolean isInPair() {
        return rule.endsWith(".pair");
    }

    /** Whether it is a name that stands alone in a line. */
    boolean isHeading() {
        return rule.endsWith(".heading");
    }

    /** Whether it only looks like the name of an exercise. */
    boolean isLikely() {
        return rule.endsWith(LIKELY);
    }

    /** Whether it is a name that an item of a list begins with. */
    boolean isItem() {
        return rule.endsWith(".item");
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    int paragraph() {
        return sentence.paragraph();
    }

    ExerciseMention named(ExerciseName found) {
        return new ExerciseMention(sentence, at, from, to, Strength.NAMED, reference, found, plural, rule);
    }

    ExerciseMention proven() {
        return new ExerciseMention(sentence, at, from, to, Strength.NAMED, reference, name, plural, rule);
    }

    ExerciseMention referring(Reference other) {
        return new ExerciseMention(sentence, at, from, to, strength, other, name, plural, rule);
    }
}
