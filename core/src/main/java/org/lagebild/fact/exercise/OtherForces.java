package org.lagebild.fact.exercise;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.lagebild.annotation.Actor;
import org.lagebild.annotation.Place;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.fact.exercise.ExerciseMention.Strength;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/**
 * Whether "the exercise" or "its exercise" is that of other forces than those spoken of before, which were just told
 * of.
 */
final class OtherForces {
    private static final List<String> SEATS = List.of("seat", "capital-city");
    private static final String EARLIER = "mark-before-that";
    private static final int OPENING = 2;
    private static final int WORDS_BEFORE = 5;

    private final ArticleView article;
    private final MentionActors actors;
    private final Comparison comparison;
    private final Holders holders;

    OtherForces(ArticleView article, ContextReader contexts, Comparison comparison, Holders holders) {
        this.article = article;
        this.actors = contexts.actors();
        this.comparison = comparison;
        this.holders = holders;
    }

    boolean hold(ExerciseMention mention, MentionContext context, Draft near) {
        if (near.last().at() >= mention.at() || mention.isNamed() || mention.isEdition()) {
            return false;
        }
        if (isSaidBefore(mention, context, near) || isDoneElsewhere(mention, context, near)) {
            return true;
        }
        boolean meant = mention.reference() == Reference.DEFINITE && mention.strength() != Strength.VERB;
        return meant && (isOwn(mention, context, near) || isDeployed(mention, context, near) || isTold(mention, near));
    }

    /** "Before that, on 10 May, the Home Guard will practise": what comes before what was spoken of is none of it. */
    private boolean isSaidBefore(ExerciseMention mention, MentionContext context, Draft near) {
        boolean done = mention.strength() == Strength.VERB || mention.reference() == Reference.INDEFINITE;
        return done
                && mention.sentence().terms(EARLIER).stream().anyMatch(hit -> hit.from() < OPENING)
                && context.hasTime()
                && !comparison.sharesDays(context, near);
    }

    /**
     * "In Kyrgyzstan, paratroopers are firing live until Friday": forces of nobody who was spoken of, in a further
     * paragraph.
     */
    private boolean isDoneElsewhere(ExerciseMention mention, MentionContext context, Draft near) {
        Sentence sentence = mention.sentence();
        boolean done = mention.strength() == Strength.VERB
                || mention.strength() == Strength.STRONG && mention.reference() == Reference.NONE;
        return done
                && mention.paragraph() != near.last().paragraph()
                && !Headlines.isToldInLines(near)
                && context.hasTime()
                && MilitaryContext.hasForces(sentence)
                && isElsewhere(sentence.span(), near)
                && holders.areNew(actors.codes(sentence.span()), near);
    }

    /** "The navy of Brazil called off its exercise": theirs, of whom nothing was said before. */
    private boolean isOwn(ExerciseMention mention, MentionContext context, Draft near) {
        return context.isPinned()
                && !Headlines.isToldInLines(near)
                && MentionActors.isOwned(mention, WORDS_BEFORE)
                && holders.areNew(context.actors(), near);
    }

    /** "The Russian fleet has had twelve ships off Kaliningrad since Friday; the exercise is routine". */
    private boolean isDeployed(ExerciseMention mention, MentionContext context, Draft near) {
        Sentence sentence = mention.sentence();
        return context.hasTime()
                && mention.from() > 0
                && !article.quantitiesIn(sentence.span(0, mention.from())).isEmpty()
                && holders.isByOthers(mention, near)
                && isElsewhere(sentence.span(), near);
    }

    /** A further paragraph has told what forces do elsewhere, and when, before it calls that "the drill". */
    private boolean isTold(ExerciseMention mention, Draft near) {
        int first = article.firstOfParagraph(mention.at());
        if (first == mention.at() || near.last().paragraph() == mention.paragraph()) {
            return false;
        }
        Span told = article.sentence(first)
                .span()
                .and(article.sentence(mention.at() - 1).span());
        boolean forces = !article.quantitiesIn(told).isEmpty()
                || article.sentences().subList(first, mention.at()).stream().anyMatch(MilitaryContext::hasForces);
        return forces
                && article.timesIn(told).stream().anyMatch(MentionTimes::isDateOrSpan)
                && isElsewhere(told, near)
                && holders.areNew(actors.codes(told), near);
    }

    /** Whether places are named, and none lies in a state spoken of with the draft; where somebody speaks is none. */
    private boolean isElsewhere(Span span, Draft near) {
        Set<String> here = new TreeSet<>();
        List<Actor> actors = article.actorsIn(span);
        for (Place place : article.placesIn(span)) {
            boolean home = actors.stream().anyMatch(actor -> actor.span().overlaps(place.span()));
            Sentence sentence = article.sentenceAt(place.span().start());
            int token = sentence == null ? 0 : sentence.tokenAt(place.span().start());
            boolean seat = sentence != null && SEATS.stream().anyMatch(list -> sentence.is(token, list));
            if (place.country() != null && !seat && !home && !article.isQuoted(place.span())) {
                here.add(Objects.requireNonNull(place.country()));
            }
        }
        return !here.isEmpty() && holders.areNew(here, near);
    }
}
