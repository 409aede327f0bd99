package org.lagebild.fact.exercise;

import org.lagebild.language.RuleMatch;
import org.lagebild.language.Span;

/**
 * Something that a rule says of an exercise.
 *
 * @param at number of the sentence
 * @param near whether the exercise is mentioned in the same sentence
 */
record Finding(RuleMatch match, Draft draft, int at, boolean near) {

    String type() {
        return match.type();
    }

    Span span() {
        return match.span();
    }

    String rule() {
        return match.rule().name();
    }
}
