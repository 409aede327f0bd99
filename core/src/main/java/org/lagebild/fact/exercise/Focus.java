package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Sentence;

/**
 * What a text goes on with behind a sentence that speaks of several exercises: what it was about before, else the first
 * one that is not only named beside it, as a comparison, a date or a larger whole.
 */
final class Focus {
    private static final int WORDS_BEFORE = 4;

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
        Draft first = null;
        Draft aside = null;
        for (ExerciseMention mention : there) {
            Draft owner = owners.get(mention);
            if (owner == null) {
                continue;
            }
            if (isAside(mention) || owner.earlierEditionOf() != null) {
                aside = aside == null ? owner : aside;
            } else if (owner == before) {
                return before;
            } else if (first == null) {
                first = owner;
            }
        }
        return first != null ? first : aside != null ? aside : before;
    }

    /** Whether words before it say that it is named beside something else. */
    static boolean isAside(ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - WORDS_BEFORE); i--) {
            if (sentence.is(i, "mark-aside") || sentence.is(i, "part-of.whole") || sentence.is(i, "prepares")) {
                return true;
            }
            if (sentence.isTagged(i, "VERB")) {
                return false;
            }
        }
        return false;
    }
}
