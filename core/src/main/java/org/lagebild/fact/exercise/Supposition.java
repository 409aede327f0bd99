package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Locale;
import org.lagebild.fact.Assessment.Kind;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.language.Sentence;

/** What is only supposed: thought likely, wished, denied, or told as the story of an exercise. */
final class Supposition {
    private static final List<String> UNREAL = List.of("mark-unreal", "event-modal");

    private Supposition() {}

    /** Whether a mention without a name is only thought likely or possible; a time that is said makes it real. */
    static boolean isHypothetical(ExerciseMention mention, MentionContext context) {
        boolean estimated = mention.sentence().terms("estimate").stream()
                .map(Sentence.Hit::value)
                .anyMatch(value -> value != null && isLikelihood(value));
        return estimated && !mention.isNamed() && !context.hasTime();
    }

    private static boolean isLikelihood(String value) {
        return value.startsWith(Kind.PROBABILITY.name().toLowerCase(Locale.ROOT))
                || value.startsWith(Kind.POSSIBILITY.name().toLowerCase(Locale.ROOT));
    }

    /** Whether another edition is only thought more or less likely, whenever that would be. */
    static boolean isOutlook(ExerciseMention mention) {
        return mention.isEdition()
                && mention.reference() != Reference.EARLIER
                && (!mention.sentence().terms("estimate").isEmpty()
                        || UNREAL.stream()
                                .anyMatch(lexiconClass ->
                                        !mention.sentence().terms(lexiconClass).isEmpty()));
    }

    /** Whether something new is only supposed, wished or denied, at no time that is said: "if they hold drills". */
    static boolean isUnreal(ExerciseMention mention, MentionContext context) {
        boolean fresh = mention.reference() == Reference.INDEFINITE || mention.reference() == Reference.NONE;
        return fresh
                && !mention.isNamed()
                && !context.hasTime()
                && UNREAL.stream()
                        .flatMap(lexiconClass -> mention.sentence().terms(lexiconClass).stream())
                        .anyMatch(hit -> hit.to() <= mention.from());
    }

    /** Whether a sentence tells what an exercise supposes, not what is done. */
    static boolean isStory(ExerciseMention mention) {
        return !mention.sentence().terms("event-scenario").isEmpty();
    }
}
