package org.lagebild.fact.exercise;

import java.util.Set;
import java.util.stream.IntStream;
import org.lagebild.language.Sentence;

/** Tells lines in which every word has a capital, so that capitals say nothing of names. */
final class Headlines {
    private static final double MOST_CAPITALS = 0.7;
    private static final int FEWEST_WORDS = 5;
    private static final int LITTLE_WORD = 4;
    private static final Set<String> MARKS = Set.of("?", "!");

    private Headlines() {}

    /**
     * Whether everything that is said of a draft stands in lines that are no sentences: what follows tells it again.
     */
    static boolean isToldInLines(Draft draft) {
        return draft.mentions().stream().allMatch(mention -> isLine(mention.sentence()) || isQuestion(mention));
    }

    /** "Is the Gulf ready for a drill?", "Tanks on the move!": what opens an article so is its headline. */
    private static boolean isQuestion(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        return mention.at() == 0
                && MARKS.contains(sentence.token(sentence.size() - 1).text());
    }

    /** Whether nothing ends it like a sentence. */
    static boolean isLine(Sentence sentence) {
        int last = sentence.size() - 1;
        while (last > 0 && sentence.is(last, "quote")) {
            last--;
        }
        return last >= 0 && !sentence.is(last, "punct");
    }

    static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.is(i, "letters")) {
                words++;
                capitals += sentence.is(i, "capital") ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals > MOST_CAPITALS * words;
    }

    /** The same without a verb or adjective in small letters, as no headline of a language with large nouns has it. */
    static boolean isEveryWordLarge(Sentence sentence) {
        return isTitleCase(sentence) && IntStream.range(0, sentence.size()).noneMatch(at -> isSmallWord(sentence, at));
    }

    private static boolean isSmallWord(Sentence sentence, int at) {
        return !sentence.is(at, "capital")
                && sentence.token(at).text().length() > LITTLE_WORD
                && !sentence.isTagged(at, "ADP");
    }
}
