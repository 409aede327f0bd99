package org.lagebild.fact.exercise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.lagebild.annotation.Time;
import org.lagebild.fact.exercise.ExerciseMention.Reference;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Reads what stands around mentions: whose exercise, when, where; each thing goes to the mention nearest to it. */
final class ContextReader {
    private static final int SIDE_BY_SIDE = 3;

    private final ArticleView article;
    private final MentionTimes times;
    private final MentionActors actors;
    private final Map<ExerciseMention, MentionContext> contexts = new IdentityHashMap<>();
    private final Map<Integer, List<ExerciseMention>> bySentence = new HashMap<>();

    ContextReader(ArticleView article) {
        this.article = article;
        this.times = new MentionTimes(article);
        this.actors = new MentionActors(article);
    }

    /** Who acts in the exercises of the article. */
    MentionActors actors() {
        return actors;
    }

    void prepare(List<ExerciseMention> mentions) {
        for (ExerciseMention mention : mentions) {
            bySentence.computeIfAbsent(mention.at(), at -> new ArrayList<>()).add(mention);
        }
    }

    MentionContext of(ExerciseMention mention) {
        return contexts.computeIfAbsent(mention, this::read);
    }

    private MentionContext read(ExerciseMention mention) {
        Span sentence = mention.sentence().span();
        List<ExerciseMention> there = bySentence.getOrDefault(mention.at(), List.of(mention));
        Time time = times.of(mention, there);
        boolean place = article.placesIn(sentence).stream()
                .anyMatch(candidate -> ClauseTopics.mention(candidate.span(), there) == mention);
        return new MentionContext(
                actors.of(mention),
                time == null ? null : times.earliest(mention, time),
                time == null ? null : times.latest(mention, time),
                time != null && times.isYearSaid(time),
                time != null && times.isInside(time, mention),
                place,
                hasArmedForces(mention.sentence()));
    }

    private static boolean hasArmedForces(Sentence sentence) {
        return MilitaryContext.hasForces(sentence)
                || !sentence.terms("exercise.deed").isEmpty();
    }

    /** The mentions of the sentence in which one stands. */
    private List<ExerciseMention> beside(ExerciseMention mention) {
        return bySentence.getOrDefault(mention.at(), List.of());
    }

    /** Whether an activity has a day and a place of its own: "a landing on 16 July near Coveñas". */
    boolean isSetDown(ExerciseMention mention) {
        return of(mention).hasTime() && of(mention).hasPlace();
    }

    /** Whether an activity has a place of its own and is not one of a list of what an exercise consists of. */
    boolean isPlacedAlone(ExerciseMention mention) {
        return of(mention).hasPlace() && !PartWhole.isInList(mention);
    }

    /** Whether a sentence begins with something new: "A medical exercise planned for June …". */
    boolean isNewSubject(ExerciseMention mention) {
        return mention.reference() == Reference.INDEFINITE
                && mention.from() <= SIDE_BY_SIDE
                && of(mention).hasTime();
    }

    /**
     * Whether those who train are counted, or are of a state, and where they do it is said, and not that they always
     * do.
     */
    boolean isDoneSomewhere(ExerciseMention mention) {
        Span sentence = mention.sentence().span();
        return of(mention).hasPlace()
                && mention.sentence().terms("mark-generic").isEmpty()
                && (!article.quantitiesIn(sentence).isEmpty()
                        || !actors.codes(sentence).isEmpty());
    }

    /** "Joint training", or training in whose sentence two states or more are named. */
    boolean isJoint(ExerciseMention mention) {
        return Introductions.isCalledJoint(mention)
                || actors.codes(mention.sentence().span()).size() > 1;
    }

    /** Whether the sentence says that what it speaks of belongs to another exercise: "within the exercise". */
    boolean isWithin(ExerciseMention mention) {
        return PartWhole.isWithin(mention, beside(mention));
    }

    /** Whether a mention is set beside one before it in the same sentence: "overlaps with the missile exercise". */
    boolean isBeside(ExerciseMention mention) {
        return Focus.isAside(mention) && beside(mention).stream().anyMatch(other -> other.to() <= mention.from());
    }

    /** Whether the mention stands behind words that set it beside what was said before in the sentence. */
    boolean isMeanwhile(ExerciseMention mention) {
        List<ExerciseMention> there = beside(mention);
        for (Sentence.Hit hit : mention.sentence().terms("mark-meanwhile")) {
            boolean behind = hit.to() <= mention.from()
                    && hit.from() > 0
                    && mention.sentence().is(hit.from() - 1, "punct");
            boolean second = there.stream().anyMatch(other -> other.to() <= hit.from());
            boolean first = there.stream()
                    .noneMatch(other -> other != mention && other.from() >= hit.to() && other.from() < mention.from());
            if (behind && second && first) {
                return true;
            }
        }
        return false;
    }

    /** Whether neither who nor when, where or how many is said beside a mention. */
    boolean saysNothingOf(ExerciseMention mention) {
        MentionContext context = of(mention);
        Span sentence = mention.sentence().span();
        return !context.hasTime()
                && !context.hasPlace()
                && article.actorsIn(sentence).isEmpty()
                && article.timesIn(sentence).isEmpty()
                && article.quantitiesIn(sentence).isEmpty();
    }
}
