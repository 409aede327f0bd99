package org.lagebild.fact.exercise;

import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;

/** Whether a mention is a leg of the exercise spoken of: a part with a time or place of its own. */
final class Legs {
    private final ContextReader contexts;
    private final Holders holders;

    Legs(ContextReader contexts, Holders holders) {
        this.contexts = contexts;
        this.holders = holders;
    }

    /** A part with a time or place of its own; what is only done at an exercise needs both. */
    boolean isLeg(ExerciseMention mention, MentionContext context, Draft near) {
        boolean isNew = mention.reference() == Reference.INDEFINITE;
        if (isCalled(mention, "exercise.leg")) {
            return context.hasTime() || context.hasPlace() && !isNew;
        }
        boolean deed = isCalled(mention, "exercise.deed")
                && (isNew ? context.hasTime() || contexts.isPlacedAlone(mention) : isDeedOf(mention));
        boolean within = (Novelty.isIntroduced(mention) || mention.strength() == Strength.VERB)
                && near.isToldInNouns()
                && near.first().at() < mention.at()
                && contexts.isWithin(mention)
                && contexts.isSetDown(mention);
        return (deed || within)
                && !isRehearsed(mention, near)
                && !Supposition.isStory(mention)
                && !holders.isByNewActors(mention, near);
    }

    /** "They rehearsed a landing": what is rehearsed is the exercise itself. */
    private static boolean isRehearsed(ExerciseMention mention, Draft near) {
        ExerciseMention verb = near.first();
        return verb.strength() == Strength.VERB
                && verb.at() == mention.at()
                && near.mentions().size() == 1;
    }

    private boolean isDeedOf(ExerciseMention mention) {
        boolean meant = mention.reference() == Reference.DEFINITE || mention.strength() == Strength.STRONG;
        return meant && contexts.isSetDown(mention);
    }

    private static boolean isCalled(ExerciseMention mention, String lexiconClass) {
        return !mention.isNamed()
                && mention.sentence().terms(lexiconClass).stream()
                        .anyMatch(hit -> mention.overlaps(hit.from(), hit.to()));
    }
}
