package org.lagebild.fact.exercise;

import java.util.List;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;

/** How two mentions in one sentence stand to each other: what names, renames or explains the other. */
final class MentionPairs {
    private static final int SIDE_BY_SIDE = 3;
    private static final int LONGEST_PHRASE = 9;
    private static final int LONGEST_REACH = 20;
    private static final List<String> PARTIES = List.of("Actor", "Place");
    private static final List<String> OTHERWISE = List.of("mark-own", "mark-earlier");

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

    /**
     * Whether both are names that different people use for the same exercise: "Tehran calls it Sea Belt, Beijing
     * prefers Ocean Guard".
     */
    static boolean isCalledOtherwise(ExerciseMention before, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        List<Sentence.Hit> naming = sentence.terms("names-it.call");
        boolean called = naming.stream().anyMatch(hit -> hit.from() < before.to())
                || naming.stream().anyMatch(hit -> hit.from() >= mention.to() && hit.from() - mention.to() < 2);
        return called
                && before.at() == mention.at()
                && before.isNamed()
                && mention.isNamed()
                && OTHERWISE.stream().noneMatch(list -> isAny(sentence, list, 0, mention.from()))
                && PARTIES.stream()
                        .flatMap(type -> sentence.mentions(type).stream())
                        .anyMatch(party -> party.from() >= before.to() && party.from() <= mention.from())
                && isNothingElseTold(sentence, before.to(), mention.from());
    }

    private static boolean isAny(Sentence sentence, String lexiconClass, int from, int to) {
        return sentence.terms(lexiconClass).stream().anyMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    /** No verb but one of naming, no time, and no other exercise that a pronoun or an article brings up. */
    private static boolean isNothingElseTold(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean verb = sentence.isVerbal(i) && !sentence.is(i, "names-it");
            if (verb || isOther(sentence, i, to)) {
                return false;
            }
        }
        return !isAny(sentence, "phase", from, to)
                && sentence.mentions("Time").stream().noneMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    /** "The one in Latvia": no word for the party, as in "in the north", but for another exercise. */
    private static boolean isOther(Sentence sentence, int i, int to) {
        boolean one = sentence.isTagged(i, "PRON") || sentence.isTagged(i, "DET") || sentence.isTagged(i, "NUM");
        return one
                && !sentence.isTagged(i - 1, "ADP")
                && (i + 1 < to && sentence.isTagged(i + 1, "ADP") || i + 2 < to && sentence.isTagged(i + 2, "ADP"));
    }
}
