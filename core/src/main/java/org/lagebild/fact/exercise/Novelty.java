package org.lagebild.fact.exercise;

import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;

/**
 * Whether an exercise without a name that a text goes on to speak of is a new one, or the one it has just spoken of.
 */
final class Novelty {
    private static final int KNOWN_WELL = 3;

    private final ContextReader contexts;
    private final Comparison comparison;
    private final Holders holders;

    Novelty(ContextReader contexts, Comparison comparison, Holders holders) {
        this.contexts = contexts;
        this.comparison = comparison;
        this.holders = holders;
    }

    /** Whether the words, the time or those who act say that a mention is not of the draft spoken of just before. */
    boolean isFresh(ExerciseMention mention, MentionContext context, Draft near) {
        if (isHeldAgain(mention, context, near)
                || isDoneAtOtherTime(mention, context, near)
                || isSetAtOtherTime(mention, context, near)
                || isDoneByOthers(mention, near)) {
            return true;
        }
        return isIntroduced(mention)
                && (!Introductions.isPredicate(mention) || isListed(mention, context, near))
                && (mention.reference() == Reference.INDEFINITE || holders.isHeld(mention))
                && (comparison.isApart(context, near)
                        || comparison.isElsewhen(context, near)
                        || isReintroduced(mention, context, near)
                        || isBroughtUp(mention, context, near)
                        || isOfOthers(mention, near)
                        || isOfThoseBefore(mention, near)
                        || isBroughtUpLater(mention, near));
    }

    /** "Moscow answered. In the Barents Sea a gunnery drill goes on": of those whom its paragraph began with. */
    private boolean isOfThoseBefore(ExerciseMention mention, Draft near) {
        return mention.reference() == Reference.INDEFINITE
                && mention.paragraph() != near.last().paragraph()
                && !Headlines.isToldInLines(near)
                && holders.isByOthers(mention, near);
    }

    /** Whether something new is held by states of which nothing was said where the draft was spoken of. */
    boolean isOfOthers(ExerciseMention mention, Draft near) {
        return !Headlines.isToldInLines(near) && holders.isOfSomebodyElse(mention, near);
    }

    /** What armed forces do at another time, or others do meanwhile, is another exercise. */
    boolean isDoneApart(ExerciseMention mention, MentionContext context, Draft near) {
        if (!context.hasArmedForces()) {
            return false;
        }
        boolean apart = comparison.isApart(context, near) && !Introductions.isUntil(mention)
                || context.year() != null
                || holders.isByOthers(mention, near);
        return context.hasTime() && apart || isDoneByOthers(mention, near);
    }

    /** "Meanwhile the Georgian army trains": others who are set beside those spoken of. */
    private boolean isDoneByOthers(ExerciseMention mention, Draft near) {
        return mention.strength() == Strength.VERB
                && Introductions.hasApartMark(mention)
                && holders.isByOthers(mention, near)
                && isOfOthers(mention, near);
    }

    /** "The next exercise", at a time that is not that of the one spoken of. */
    boolean isNext(ExerciseMention mention, MentionContext context, Draft near) {
        return mention.reference() == Reference.NEXT
                && !Supposition.isOutlook(mention)
                && context.hasTime()
                && !comparison.sharesTime(context, near);
    }

    /** "A drill begins in Jordan on June 20, an air drill in Egypt on June 25": no apposition. */
    private boolean isListed(ExerciseMention mention, MentionContext context, Draft near) {
        return near.last().at() == mention.at() && context.hasPlace() && comparison.isApart(context, near);
    }

    /** "Next spring the exercise moves to Sweden": half a year and more behind all that is said of when it is. */
    private boolean isHeldAgain(ExerciseMention mention, MentionContext context, Draft near) {
        boolean told = mention.reference() == Reference.DEFINITE
                && (!mention.plural() || isAlsoSingular(mention))
                && HolderFinder.isObject(mention.sentence(), mention.from())
                && !Introductions.isUntil(mention);
        return told && context.hasTime() && comparison.isFarBehind(context, near);
    }

    /** A word that is the same for one and for many. */
    private static boolean isAlsoSingular(ExerciseMention mention) {
        return mention.sentence().token(mention.to() - 1).word().can("SING");
    }

    /** "The exercise planned for October": which of several is meant is said by its time. */
    private boolean isSetAtOtherTime(ExerciseMention mention, MentionContext context, Draft near) {
        return (context.restricted() || mention.isEdition()) && comparison.isElsewhen(context, near);
    }

    /** An indefinite noun phrase or a bare plural brings up something new. */
    static boolean isIntroduced(ExerciseMention mention) {
        return mention.reference() == Reference.INDEFINITE
                || mention.reference() == Reference.NONE && mention.plural() && !mention.isNamed();
    }

    /**
     * "A drill that is planned for June", further down in the text: what it was about so far is no longer "a drill".
     */
    private boolean isBroughtUp(ExerciseMention mention, MentionContext context, Draft near) {
        return mention.reference() == Reference.INDEFINITE
                && !mention.plural()
                && context.hasTime()
                && near.isNamed()
                && mention.at() > near.first().at() + 1
                && !comparison.sharesDays(context, near);
    }

    /** What armed forces did months before is not what the text was about. */
    private boolean isDoneAtOtherTime(ExerciseMention mention, MentionContext context, Draft near) {
        return mention.strength() == Strength.VERB
                && context.hasTime()
                && context.hasArmedForces()
                && mention.at() != near.last().at()
                && comparison.isElsewhen(context, near)
                && !Introductions.isUntil(mention);
    }

    /** What has been spoken of for some sentences is not brought up again with a time of its own. */
    private boolean isReintroduced(ExerciseMention mention, MentionContext context, Draft near) {
        return context.hasTime()
                && near.mentions().size() >= KNOWN_WELL
                && mention.at() > near.first().at() + 1
                && !comparison.sharesTime(context, near);
    }

    /**
     * Behind the first sentences, which may say the same twice, a sentence that begins with something new is about
     * that.
     */
    private boolean isBroughtUpLater(ExerciseMention mention, Draft near) {
        return contexts.isNewSubject(mention)
                && near.isNamed()
                && near.last().at() < mention.at()
                && mention.at() > near.first().at() + (near.first().at() == 0 ? 2 : 0);
    }
}
