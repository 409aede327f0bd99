package org.lagebild.fact.exercise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;

/** Dates an exercise by the times told beside it that no rule calls its first or last day. */
final class ToldDates {
    private static final List<String> ELSE =
            List.of("phase.end", "phase.dropped", "mark-until", "saying", "exercise-watched");

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final DateCandidates candidates;
    private final DateSlots slots;

    ToldDates(ArticleView article, Topics topics, Findings findings, DateCandidates candidates, DateSlots slots) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.candidates = candidates;
        this.slots = slots;
    }

    /** Where neither its first nor its last day is known. */
    void fill(Draft draft) {
        if (draft.start() == null && draft.end() == null) {
            held(draft);
        }
        if (draft.start() == null && draft.end() == null) {
            heldAsItIs(draft);
        }
    }

    /** Times in the sentences of the mentions that no rule calls start or end: the exercise is held then. */
    private void held(Draft draft) {
        Time best = null;
        int least = Integer.MAX_VALUE;
        for (ExerciseMention mention : draft.mentions()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                int distance = Nearness.distance(time.span(), mention);
                boolean own = (distance > 0 || isJustBefore(time, mention) || isInUnnamed(time, mention))
                        && candidates.isCandidate(time)
                        && (!DateCandidates.isDay(time) || isHeldIn(draft, mention) || isOfOneDay(draft, mention))
                        && !DateCandidates.isOtherYear(draft, time)
                        && topics.of(mention.at(), time.span()) == draft;
                if (own && (best == null || isBetter(time, best, distance < least))) {
                    best = time;
                    least = distance;
                }
            }
        }
        if (best != null) {
            held(draft, best);
        }
    }

    /** A day beside nothing but words of beginning or of ending is that of the beginning or the end. */
    private void held(Draft draft, Time time) {
        boolean phases = DateCandidates.isDay(time) && !says(time, "phase.held");
        boolean begins = phases && says(time, "phase.begin");
        boolean ends = phases && says(time, "phase.end");
        if (!ends || begins) {
            slots.start(draft, Dates.start(time, "date.held"));
        }
        Sentence sentence = article.sentenceAt(time.span().start());
        boolean since = sentence != null && MentionTimes.isMarked(sentence, time, "mark-since");
        if (!since && (!begins || ends)) {
            slots.end(draft, Dates.end(time, "date.held"));
        }
    }

    /** No year, and nearer than the other or beside one. */
    private static boolean isBetter(Time time, Time best, boolean nearer) {
        return !DateCandidates.isYear(time) && (nearer || DateCandidates.isYear(best));
    }

    /** "It is to be held in October": a pronoun stands for the exercise just spoken of. */
    private void heldAsItIs(Draft draft) {
        for (int at : topics.sentencesOf(draft)) {
            boolean behind = at > 0 && topics.passage(at) == draft && !topics.isMentionedIn(at);
            for (Time time : behind ? article.timesIn(article.sentence(at).span()) : List.<Time>of()) {
                if (draft.start() == null && candidates.isCandidate(time) && isOfPronoun(article.sentence(at), time)) {
                    held(draft, time);
                }
            }
        }
    }

    private boolean isOfPronoun(Sentence sentence, Time time) {
        Clauses.Clause clause =
                Clauses.of(sentence).around(sentence.tokenAt(time.span().start()));
        return clause != null && new EditionTelling(article, sentence, clause).isOfPronoun();
    }

    /** The first day that a sentence tells of it: "ships met off Sicily on 22 February for the drill". */
    void fillStart(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                boolean own = DateCandidates.isDay(time)
                        && candidates.isCandidate(time)
                        && !MentionTimes.isSaid(mention.sentence(), time)
                        && !isOfElse(mention, time)
                        && !DateCandidates.isOtherYear(draft, time)
                        && topics.of(mention.at(), time.span()) == draft
                        && !isSameAs(draft.end(), time);
                if (own && draft.start() == null) {
                    slots.start(draft, Dates.start(time, "date.told"));
                }
            }
        }
    }

    /** A day on which it ends, is called off or put off, until which it goes on, or on which somebody speaks of it. */
    private static boolean isOfElse(ExerciseMention mention, Time time) {
        Sentence sentence = mention.sentence();
        Clauses clauses = Clauses.of(sentence);
        Clauses.Clause own = clauses.around(sentence.tokenAt(time.span().start()));
        return MentionTimes.isMarked(sentence, time, "mark-until") || own != null && clauses.holds(own, ELSE);
    }

    private static boolean isSameAs(@Nullable Dates end, Time time) {
        Dates start = Dates.start(time, "");
        return end != null && start != null && start.value().equals(end.value());
    }

    private boolean says(Time time, String term) {
        Sentence sentence = article.sentenceAt(time.span().start());
        return sentence != null && !sentence.terms(term).isEmpty();
    }

    /** "In October drills were held": the time touches the mention, but is no part of it. */
    private static boolean isJustBefore(Time time, ExerciseMention mention) {
        return !DateCandidates.isYear(time)
                && time.span().end() < mention.span().start();
    }

    /** "The August drills": a part of the words for it. */
    private static boolean isInUnnamed(Time time, ExerciseMention mention) {
        return !mention.isNamed()
                && !DateCandidates.isYear(time)
                && mention.span().start() <= time.span().start();
    }

    /** A single day is that of the exercise only where the sentence says that it is held. */
    private boolean isHeldIn(Draft draft, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        return findings.of("held", draft).stream().anyMatch(finding -> finding.at() == mention.at())
                || !sentence.terms("phase.held").isEmpty()
                || !sentence.terms("exercise-day").isEmpty()
                || sentence.terms("exercise-verb").stream().anyMatch(hit -> sentence.isTagged(hit.from(), "VERB"));
    }

    /** "Warships fired missiles on Friday in a drill": what has no name and neither begins nor ends is of that day. */
    private static boolean isOfOneDay(Draft draft, ExerciseMention mention) {
        ExerciseMention.Reference reference = mention.reference();
        boolean fresh =
                reference == ExerciseMention.Reference.INDEFINITE || reference == ExerciseMention.Reference.NONE;
        return fresh
                && !draft.isNamed()
                && !mention.plural()
                && mention.sentence().terms("phase").isEmpty();
    }
}
