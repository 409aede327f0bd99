package org.lagebild.fact.exercise;

import java.util.List;

/** Whether the words around a mention call it a part of an exercise, its whole, or what something leads up to. */
final class PartWhole {
    private static final int WORDS_BEFORE = 6;
    private static final String HAS = "part-of.has";
    private static final String PART = "part-of.part";
    private static final String FRAME = "part-of.whole.frame";
    private static final List<String> PARTS = List.of(HAS, PART, FRAME);

    private PartWhole() {}

    /**
     * Whether the sentence says that what it speaks of belongs to another exercise: "within the exercise".
     *
     * @param there mentions of the sentence
     */
    static boolean isWithin(ExerciseMention mention, List<ExerciseMention> there) {
        return !mention.sentence().terms(FRAME).isEmpty()
                || mention.sentence().terms("part-of.whole").stream().anyMatch(hit -> there.stream()
                        .anyMatch(whole -> whole != mention
                                && whole.from() >= hit.to()
                                && whole.from() - hit.to() < WORDS_BEFORE));
    }

    /** Whether words just before say that a mention is the whole of which something is a part. */
    static boolean isPartOf(ExerciseMention mention) {
        return mention.sentence().terms("part-of.whole").stream()
                .anyMatch(hit -> hit.to() <= mention.from() && mention.from() - hit.to() < WORDS_BEFORE);
    }

    /** Whether the sentence lists in front of a mention what an exercise consists of. */
    static boolean isOneOfParts(ExerciseMention mention) {
        return PARTS.stream()
                .flatMap(lexiconClass -> mention.sentence().terms(lexiconClass).stream())
                .anyMatch(hit -> hit.to() <= mention.from());
    }

    /** Whether the words around say that something else leads up to this mention. */
    static boolean isPointedTo(ExerciseMention mention) {
        int from = Math.max(0, mention.from() - WORDS_BEFORE);
        for (int i = from; i < mention.from(); i++) {
            if (mention.sentence().is(i, "prepares")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence tells what an exercise consists of. */
    static boolean isInList(ExerciseMention mention) {
        return !mention.sentence().terms(HAS).isEmpty();
    }
}
