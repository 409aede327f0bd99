package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;

/** Puts a mention with a name to the exercise that is called so, or to one that had no name so far. */
final class NameJoiner {
    private final Discourse discourse;
    private final ContextReader contexts;
    private final Comparison comparison;
    private final Holders holders;
    private final @Nullable Integer published;

    NameJoiner(Discourse discourse, ContextReader contexts, Comparison comparison, Holders holders) {
        this.discourse = discourse;
        this.contexts = contexts;
        this.comparison = comparison;
        this.holders = holders;
        this.published = discourse.published();
    }

    /** The exercise that a name means, be it a new one. */
    Draft join(ExerciseMention mention, ExerciseName name) {
        MentionContext context = contexts.of(mention);
        Integer year = name.year() != null ? name.year() : context.year();
        Draft same = sameName(name, year, mention);
        if (same != null) {
            same.add(mention, "join.name");
            same.year(year);
            return same;
        }
        Draft alias = aliasOf(mention);
        if (alias != null) {
            alias.add(mention, "join.alias");
            return alias;
        }
        Draft open = openBefore(mention, context, year);
        if (open != null) {
            open.add(mention, "join.named-later");
            open.year(year);
            return open;
        }
        Draft made = discourse.create(mention, "exercise.named");
        made.year(year);
        Draft sibling = sibling(name, made);
        boolean earlier = mention.reference() == Reference.EARLIER;
        if (sibling != null && (earlier || isBefore(made.year(), sibling.year()))) {
            made.earlierEditionOf(sibling);
        }
        return made;
    }

    /** The exercise that a name is another name of: in parentheses just behind the first one, or as others call it. */
    private @Nullable Draft aliasOf(ExerciseMention mention) {
        Draft last = discourse.focus();
        if (last == null || !last.isNamed() || last.last().at() != mention.at()) {
            return null;
        }
        boolean alias = MentionPairs.isInParentheses(last.last(), mention)
                || MentionPairs.isRenamed(last.last(), mention)
                || MentionPairs.isCalledOtherwise(last.last(), mention);
        return alias ? last : null;
    }

    static boolean isBefore(@Nullable Integer year, @Nullable Integer other) {
        return year != null && (other == null || year < other);
    }

    private @Nullable Draft sibling(ExerciseName name, Draft made) {
        return discourse.drafts().stream()
                .filter(draft -> draft != made && draft.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** The draft of the same name or series whose edition does not contradict. */
    private @Nullable Draft sameName(ExerciseName name, @Nullable Integer year, ExerciseMention mention) {
        Draft best = null;
        for (Draft draft : discourse.recent()) {
            if (draft.isCalled(name) && editionsAgree(name, year, draft, mention)) {
                best = best == null || isCurrent(draft) ? draft : best;
            }
        }
        return best;
    }

    private boolean isCurrent(Draft draft) {
        return draft.earlierEditionOf() == null
                && draft.year() != null
                && draft.year().equals(published);
    }

    private boolean editionsAgree(ExerciseName name, @Nullable Integer year, Draft draft, ExerciseMention mention) {
        boolean following =
                mention.reference() == Reference.NEXT && !comparison.sharesTime(contexts.of(mention), draft);
        if (following || isOtherRound(name, draft.name())) {
            return false;
        }
        if (name.edition() != null && draft.edition() != null) {
            return name.edition().equals(draft.edition());
        }
        if (year != null) {
            return mention.reference() == Reference.EARLIER ? year.equals(draft.year()) : yearsAgree(year, draft);
        }
        return mention.reference() != Reference.EARLIER || draft.earlierEditionOf() != null;
    }

    private static boolean isOtherRound(ExerciseName name, @Nullable ExerciseName other) {
        return other != null
                && name.round() != null
                && other.round() != null
                && !name.round().equals(other.round());
    }

    /** A draft without a year is of the year of publication, or of an earlier one where it is said so. */
    private boolean yearsAgree(int year, Draft draft) {
        if (draft.year() == null && draft.first().reference() == Reference.EARLIER) {
            return published == null || year < published;
        }
        Integer other = draft.year() != null ? draft.year() : published;
        return other == null || other == year;
    }

    /** An unnamed exercise just before, which a named mention gives its name. */
    private @Nullable Draft openBefore(ExerciseMention mention, MentionContext context, @Nullable Integer year) {
        List<Draft> drafts = discourse.drafts();
        Draft open = drafts.size() == 1 && !discourse.isDigest() ? drafts.get(0) : discourse.focus();
        if (open == null
                || open.isNamed()
                || open.partOf() != null
                || year != null && open.year() != null && !year.equals(open.year())
                || mention.reference() == Reference.OTHER && !References.isPredicateOfPronoun(mention)
                || comparison.isElsewhen(context, open) && !Introductions.isGoingOn(mention)
                || comparison.isYearsApart(context, open)
                || isHeldByOthers(mention, open)
                || comparison.isOverBefore(context, open)
                || mention.reference() == Reference.EARLIER && !isPast(open)
                || Introductions.isSetApart(mention)
                || !discourse.isOneItem(open, mention)
                || open.earlierEditionOf() != null
                        && mention.reference() != Reference.EARLIER
                        && open.last().at() != mention.at()
                || PartWhole.isPointedTo(mention)
                || PartWhole.isOneOfParts(mention) && open.first().at() < mention.at()
                || Focus.isAside(mention)) {
            return null;
        }
        boolean shared = open.mentions().stream()
                .anyMatch(other -> other.at() == mention.at()
                        && other.strength() != Strength.VERB
                        && other.reference() != Reference.EARLIER
                        && !other.isBareYear()
                        && !MentionPairs.isApposition(other, mention));
        return !shared && comparison.agree(context, open) ? open : null;
    }

    /** "Norway on Thursday begins Exercise Polar Light": behind what others hold a name is that of something else. */
    private boolean isHeldByOthers(ExerciseMention mention, Draft open) {
        return open.last().at() < mention.at() && !Headlines.isToldInLines(open) && holders.areAllNew(mention, open);
    }

    private boolean isPast(Draft draft) {
        return draft.year() != null && published != null && draft.year() < published;
    }
}
