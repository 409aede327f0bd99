package org.lagebild.fact.exercise;

import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;

/** Puts a mention without a name to the exercise that the text is about, or takes it for a new one. */
final class UnnamedJoiner {
    private static final int KNOWN_WELL = 3;

    private final Discourse discourse;
    private final ContextReader contexts;
    private final Comparison comparison;
    private final Holders holders;
    private final Novelty novelty;
    private final Doers doers;
    private final OtherForces others;
    private final Legs legs;

    UnnamedJoiner(
            ArticleView article, Discourse discourse, ContextReader contexts, Comparison comparison, Holders holders) {
        this.discourse = discourse;
        this.contexts = contexts;
        this.comparison = comparison;
        this.holders = holders;
        this.novelty = new Novelty(contexts, comparison, holders);
        this.doers = new Doers(article, contexts, comparison);
        this.others = new OtherForces(article, contexts, comparison, holders);
        this.legs = new Legs(contexts, holders);
    }

    /** The exercise that a mention without a name means, be it a new one; null where it means none. */
    @Nullable
    Draft join(ExerciseMention mention) {
        MentionContext context = contexts.of(mention);
        Draft near = focusFor(mention, context);
        if (contexts.isMeanwhile(mention) && mention.reference() != Reference.DEFINITE && near != null) {
            return discourse.create(mention, "exercise.meanwhile");
        }
        if (mention.reference() == Reference.OTHER) {
            boolean pinned = context.hasTime()
                    || (context.isPinned() || context.hasPlace()) && !mention.plural()
                    || context.hasPlace() && near != null && novelty.isOfOthers(mention, near);
            boolean told = mention.strength() != Strength.VERB && !Supposition.isOutlook(mention);
            return pinned && told ? discourse.create(mention, context, "exercise.other") : null;
        }
        if (near == null) {
            return mention.isBareYear() || mention.isEdition() ? null : first(mention, context);
        }
        Draft ofYear = ofYear(mention, context, near);
        if (ofYear != null) {
            ofYear.add(mention, "join.year");
            return ofYear;
        }
        if (novelty.isNext(mention, context, near)) {
            return discourse.create(mention, context, "exercise.next");
        }
        if (legs.isLeg(mention, context, near)) {
            Draft leg = discourse.create(mention, "exercise.leg");
            leg.partOf(near);
            return leg;
        }
        if (isPrepared(mention, near)) {
            return discourse.create(mention, "exercise.prepares");
        }
        if (mention.strength() != Strength.VERB && contexts.isBeside(mention) && discourse.isInSentence(near.last())) {
            Draft whole = wholeOf(mention, near);
            if (whole != null) {
                whole.add(mention, "join.whole");
                return whole;
            }
            return another(mention, context, near);
        }
        if (doers.doAnother(mention, context, near) || others.hold(mention, context, near)) {
            return discourse.create(mention, context, "exercise.other-doers");
        }
        boolean fresh = novelty.isFresh(mention, context, near);
        if (comparison.agree(context, near) && !fresh && !isNewEdition(mention, context, near)) {
            near.add(mention, mention.reference() == Reference.DEFINITE ? "join.definite" : "join.near");
            return near;
        }
        return another(mention, context, near);
    }

    /** "Grey Heron, a part of the exercise, ended": what the text was about before the sentence. */
    private @Nullable Draft wholeOf(ExerciseMention mention, Draft near) {
        Draft before = discourse.topic();
        boolean meant = mention.reference() == Reference.DEFINITE && PartWhole.isPartOf(mention);
        return meant && before != null && before != near ? before : null;
    }

    /** "The 2019 edition", where the exercise of that year has been spoken of. */
    private @Nullable Draft ofYear(ExerciseMention mention, MentionContext context, Draft near) {
        Integer year = context.year();
        if (year == null || !mention.isEdition() && mention.reference() != Reference.EARLIER) {
            return null;
        }
        return discourse.recent().stream()
                .filter(draft -> draft != near && year.equals(draft.year()) && comparison.agree(context, draft))
                .findFirst()
                .orElse(null);
    }

    /**
     * "In preparation for Zapad-2025 the army began a staff exercise": something new leads up to what was just named.
     */
    private boolean isPrepared(ExerciseMention mention, Draft near) {
        return mention.reference() == Reference.INDEFINITE
                && mention.strength() != Strength.WEAK
                && mention.strength() != Strength.VERB
                && discourse.isInSentence(near.last())
                && PartWhole.isPointedTo(near.last());
    }

    private boolean isNewEdition(ExerciseMention mention, MentionContext context, Draft near) {
        return mention.reference() == Reference.EARLIER
                && near.earlierEditionOf() == null
                && (context.year() != null
                        ? !context.year().equals(near.year())
                        : comparison.isApart(context, near) || comparison.isLongAgo(context));
    }

    /**
     * The exercise that an unnamed mention most likely means: that of the paragraph, else the main one, else the last.
     */
    private @Nullable Draft focusFor(ExerciseMention mention, MentionContext context) {
        Draft near = discourse.focus();
        boolean back = mention.reference() == Reference.EARLIER
                && near != null
                && near.mentions().size() < KNOWN_WELL;
        if (!back && near != null && discourse.isClose(near, mention) && comparison.agree(context, near)) {
            return near;
        }
        Draft best = null;
        for (Draft draft : discourse.recent()) {
            if (comparison.agree(context, draft)
                    && (best == null
                            || draft.mentions().size() > best.mentions().size())) {
                best = draft;
            }
        }
        return best != null ? best : near;
    }

    private @Nullable Draft first(ExerciseMention mention, MentionContext context) {
        if (isGeneric(mention, context) || Supposition.isUnreal(mention, context)) {
            return null;
        }
        if (mention.strength() == Strength.VERB) {
            boolean pinned = context.isPinned() || contexts.isDoneSomewhere(mention);
            boolean states =
                    context.hasTime() && context.hasPlace() && !context.actors().isEmpty();
            return pinned && (context.hasArmedForces() || states) ? discourse.create(mention, "exercise.verb") : null;
        }
        if (mention.strength() == Strength.WEAK) {
            boolean pinned = context.hasTime() && context.hasPlace() && context.hasArmedForces();
            return pinned && contexts.isJoint(mention) && holders.isHeld(mention)
                    ? discourse.create(mention, "exercise.joint")
                    : null;
        }
        return discourse.create(mention, "exercise.word");
    }

    /** "War games" of nobody and at no time are not those that are reported. */
    private static boolean isGeneric(ExerciseMention mention, MentionContext context) {
        return mention.strength() == Strength.MEDIUM
                && mention.reference() == Reference.NONE
                && mention.plural()
                && !context.hasTime()
                && !context.hasPlace()
                && context.actors().isEmpty();
    }

    private @Nullable Draft another(ExerciseMention mention, MentionContext context, Draft near) {
        if (mention.strength() == Strength.WEAK
                || !context.isPinned() && !novelty.isOfOthers(mention, near)
                || Supposition.isHypothetical(mention, context)
                || Supposition.isOutlook(mention)) {
            return null;
        }
        if (mention.strength() == Strength.VERB && !novelty.isDoneApart(mention, context, near)) {
            return null;
        }
        Draft made = discourse.create(mention, context, "exercise.apart");
        boolean back = mention.reference() == Reference.DEFINITE || mention.reference() == Reference.EARLIER;
        if (back && NameJoiner.isBefore(context.year(), near.year())) {
            made.earlierEditionOf(near);
        }
        return made;
    }
}
