package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares what stands around a mention with what has been said of an exercise: whose it is, and when. */
final class Comparison {
    private static final int LONG_AGO_DAYS = 62;
    private static final int MONTH_DAYS = 31;
    private static final int HALF_A_YEAR = 180;
    private static final int LONG_DAYS = 300;

    private final @Nullable LocalDate published;
    private final ContextReader contexts;

    Comparison(ArticleView article, ContextReader contexts) {
        this.published = article.published();
        this.contexts = contexts;
    }

    /** Whether nothing known of a draft speaks against the context. */
    boolean agree(MentionContext context, Draft draft) {
        return actorsAgree(context.actors(), draft) && timesAgree(context, draft);
    }

    private boolean actorsAgree(Set<String> actors, Draft draft) {
        Set<String> known = new TreeSet<>();
        draft.firstMentions()
                .forEach(mention -> known.addAll(contexts.of(mention).actors()));
        return actors.isEmpty() || known.isEmpty() || known.stream().anyMatch(actors::contains);
    }

    private boolean timesAgree(MentionContext context, Draft draft) {
        Integer year = context.year();
        if (year != null && draft.year() != null && !year.equals(draft.year())) {
            return false;
        }
        if (year != null && draft.year() == null && published != null && year < published.getYear()) {
            return false;
        }
        return true;
    }

    /** Whether a mention of the draft is said to be in the same time. */
    boolean sharesTime(MentionContext context, Draft draft) {
        return draft.mentions().stream()
                .map(contexts::of)
                .anyMatch(other -> other.hasTime() && !context.isDisjoint(other));
    }

    /** Whether a mention of the draft is said to be on some of the same days, each to the fortnight. */
    boolean sharesDays(MentionContext context, Draft draft) {
        return draft.firstMentions().stream().map(contexts::of).anyMatch(context::sharesDays);
    }

    /** Whether it lies before or behind all that is said of when the draft is, which is said twice. */
    boolean isOutside(MentionContext context, Draft draft) {
        return dated(draft).size() > 1
                && isEveryTime(draft, context::isApart)
                && (isEveryTime(draft, other -> context.isBefore(other.earliest(), 0))
                        || isEveryTime(draft, other -> other.isBefore(context.earliest(), 0)));
    }

    /** Whether it was more than two months before the text. */
    boolean isLongAgo(MentionContext context) {
        return published != null && context.isBefore(published.minusDays(LONG_AGO_DAYS));
    }

    /** Whether the draft is said to be on other days than the context. */
    boolean isApart(MentionContext context, Draft draft) {
        boolean shared = false;
        boolean apart = false;
        for (ExerciseMention mention : draft.firstMentions()) {
            boolean other = context.isApart(contexts.of(mention));
            apart = apart || other;
            shared = shared || contexts.of(mention).hasTime() && !other;
        }
        return apart && !shared;
    }

    /**
     * Whether the context lies a month or more from everything that is said of when the draft is; a draft with a name
     * of which no time is said is of now.
     */
    boolean isElsewhen(MentionContext context, Draft draft) {
        return dated(draft).isEmpty()
                ? published != null && draft.isNamed() && context.isFrom(published, LONG_AGO_DAYS)
                : isEveryTime(draft, other -> context.isFrom(other, MONTH_DAYS));
    }

    /** Whether everything that is said of when the draft is lies about a year or more from the context. */
    boolean isYearsApart(MentionContext context, Draft draft) {
        return isEveryTime(draft, other -> context.isFrom(other, LONG_DAYS));
    }

    /** Whether the draft is over and the context still to come. */
    boolean isOverBefore(MentionContext context, Draft draft) {
        LocalDate earliest = context.earliest();
        return published != null
                && earliest != null
                && earliest.isAfter(published.plusDays(MONTH_DAYS))
                && isEveryTime(draft, other -> other.isBefore(published) && other.isApart(context));
    }

    private boolean isEveryTime(Draft draft, Predicate<MentionContext> condition) {
        List<MentionContext> dated = dated(draft);
        return !dated.isEmpty() && dated.stream().allMatch(condition);
    }

    private List<MentionContext> dated(Draft draft) {
        return draft.firstMentions().stream()
                .map(contexts::of)
                .filter(MentionContext::hasTime)
                .toList();
    }

    /** Whether the context lies half a year and more behind all that is said of when the draft is. */
    boolean isFarBehind(MentionContext context, Draft draft) {
        return isEveryTime(draft, other -> other.isBefore(context.earliest(), HALF_A_YEAR));
    }
}
