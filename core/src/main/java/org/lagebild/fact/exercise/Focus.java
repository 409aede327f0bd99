package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;

/**
 * What a text goes on with behind a sentence that speaks of several exercises: what it was about before, else the last
 * one, of a headline the first, that is not only named beside it, as a comparison, a date or a larger whole.
 */
final class Focus {
    private static final int WORDS_BEFORE = 4;
    private static final String WHOLE = "part-of.whole";
    private static final List<String> ASIDE = List.of("mark-aside", WHOLE, "prepares");

    private Focus() {}

    /**
     * The exercise that is spoken of behind a sentence.
     *
     * @param there mentions of the sentence, in its order
     * @param owners whose mentions they are
     * @param before what the text was about before
     */
    static @Nullable Draft after(
            List<ExerciseMention> there, Map<ExerciseMention, Draft> owners, @Nullable Draft before) {
        Draft named = null;
        Draft aside = null;
        for (ExerciseMention mention : there) {
            Draft owner = owners.get(mention);
            if (owner == null
                    || Insertions.isOtherEdition(mention, owner, before)
                    || before != null && (owner.isUnnamedPart() || BareEditions.isAside(mention))) {
                continue;
            }
            if (isAside(mention) || isTopicOfWords(mention) || owner.isBesideAnother()) {
                aside = aside == null ? owner : aside;
            } else if (owner == before) {
                return before;
            } else if (named == null || !Headlines.isLine(mention.sentence())) {
                named = owner;
            }
        }
        return named != null ? named : aside != null ? aside : before;
    }

    /** "The announcement of the drills": the sentence is about what was said, not about the drills. */
    private static boolean isTopicOfWords(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int i = mention.from() - 1;
        while (i > 0 && mention.from() - i < WORDS_BEFORE && isBeforeNoun(sentence, i)) {
            i--;
        }
        return i >= 0 && sentence.is(i, "cue.noun");
    }

    private static boolean isBeforeNoun(Sentence sentence, int token) {
        return sentence.isTagged(token, "DET") || sentence.isTagged(token, "ADJ") || sentence.isTagged(token, "ADP");
    }

    /** Whether words before it say that it is named beside something else. */
    static boolean isAside(ExerciseMention mention) {
        return ASIDE.stream().anyMatch(lexiconClass -> isBehind(mention, lexiconClass));
    }

    /** "In the course of the exercise": what is done there is the exercise itself. */
    static boolean isFrame(ExerciseMention mention) {
        return isBehind(mention, "part-of.whole.frame");
    }

    private static boolean isBehind(ExerciseMention mention, String lexiconClass) {
        return mention.sentence().terms(lexiconClass).stream().anyMatch(hit -> isJustBefore(hit, mention));
    }

    private static boolean isJustBefore(Sentence.Hit hit, ExerciseMention mention) {
        if (hit.to() > mention.from() || mention.from() - hit.to() >= WORDS_BEFORE) {
            return false;
        }
        for (int i = hit.to(); i < mention.from(); i++) {
            if (mention.sentence().isTagged(i, "VERB")) {
                return false;
            }
        }
        return true;
    }
}
