package org.lagebild.fact.exercise;

import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/** How two mentions in one sentence stand to each other: what names, renames or explains the other. */
final class MentionPairs {
    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_REACH = 20;

    private MentionPairs() {}

    /** Whether both stand side by side, as in "the exercise of the army, Steadfast Defender 2024". */
    static boolean isApposition(ExerciseMention one, ExerciseMention other) {
        int from = Math.min(one.to(), other.to());
        int to = Math.max(one.from(), other.from());
        return one.at() == other.at() && (to - from <= SIDE_BY_SIDE || isOnePhrase(one.sentence(), from, to));
    }

    private static boolean isOnePhrase(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isVerbal(i) || sentence.token(i).text().equals(",")) {
                return false;
            }
        }
        return to - from <= LONGEST_PHRASE;
    }

    /** Whether a name stands in parentheses just behind another mention. */
    static boolean isInParentheses(ExerciseMention before, ExerciseMention mention) {
        for (int i = before.to(); i < mention.from(); i++) {
            if (mention.from() - before.to() <= SIDE_BY_SIDE
                    && mention.sentence().token(i).text().equals("(")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is what is done in the exercise that is named just behind: "they train in Exercise X". */
    static boolean isDoneIn(ExerciseMention verb, ExerciseMention named) {
        if (verb.strength() != Strength.VERB || !named.isNamed() || verb.at() != named.at()) {
            return false;
        }
        Sentence sentence = verb.sentence();
        for (int i = verb.to(); i < named.from(); i++) {
            String text = sentence.token(i).text();
            if (sentence.isVerbal(i) || text.equals(";") || text.equals(":")) {
                return false;
            }
        }
        return named.from() - verb.to() <= LONGEST_REACH && (!Focus.isAside(named) || Focus.isFrame(named));
    }

    /** Whether one name is said to be another name of the exercise just named: "formerly Cold Response". */
    static boolean isRenamed(ExerciseMention before, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        boolean between = sentence.terms("mark-renamed").stream()
                .anyMatch(hit -> hit.from() >= before.to() && hit.to() <= mention.from());
        boolean behind = mention.to() < sentence.size()
                && (sentence.is(mention.to(), "mark-renamed") || sentence.is(mention.to() - 1, "mark-renamed"));
        return before.at() == mention.at() && (between || behind);
    }
}
