package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Interval;
import org.lagebild.annotation.TenseReader;
import org.lagebild.annotation.Time;
import org.lagebild.annotation.time.Tense;
import org.lagebild.language.Sentence;

/** When an exercise begins and ends; a time that belongs to somebody's words or to another event says nothing. */
final class DateFinder {
    private static final int LONGEST_AHEAD = 60;
    private static final Pattern WEEK = Pattern.compile("-W\\d");

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final DateCandidates candidates;
    private final DateSlots slots;
    private final ToldDates told;
    private final ImpliedDates implied;

    DateFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        this.candidates = new DateCandidates(article, topics, findings);
        this.slots = new DateSlots(article);
        this.told = new ToldDates(article, topics, findings, candidates, slots);
        this.implied = new ImpliedDates(article, findings);
    }

    void fill(Draft draft) {
        moved(draft);
        said(draft, true);
        said(draft, false);
        Dates start = draft.start();
        Dates end = draft.end();
        if (start != null && end != null && start.isJustBehind(end)) {
            draft.end(end.plusWeeks(1));
        } else if (start != null) {
            draft.start(start.notBehind(end));
        }
        if (start == null && end == null) {
            passage(draft);
        }
        told.fill(draft);
        if (draft.start() == null) {
            implied.begun(draft);
        }
        if (draft.start() == null) {
            told.fillStart(draft);
        }
        if (draft.start() == null && draft.end() == null) {
            ImpliedDates.edition(draft);
        }
        if (draft.end() == null) {
            goingOn(draft);
        }
        ImpliedDates.wholeYear(draft);
    }

    /** What is said in the sentences that name it, or in those that go on with it. */
    private void said(Draft draft, boolean near) {
        spans(draft, near);
        edges(draft, "start", near);
        edges(draft, "end", near);
    }

    /** What is said of it, in a sentence the nearest to its name first. */
    private List<Finding> findings(String type, Draft draft, boolean near) {
        return findings.of(type, draft).stream()
                .filter(finding -> finding.near() == near)
                .sorted(Comparator.comparingInt(Finding::at).thenComparingInt(DateFinder::distance))
                .toList();
    }

    private static int distance(Finding finding) {
        return finding.draft().mentions().stream()
                .filter(mention -> mention.at() == finding.at())
                .mapToInt(mention -> Nearness.distance(finding.span(), mention))
                .min()
                .orElse(0);
    }

    /** Where its date has been put off to, the old one counts no more. */
    private void moved(Draft draft) {
        for (Finding finding : findings.of("end.moved", draft)) {
            Time time = time(finding, "a");
            if (time != null && candidates.isFree(time) && isOfExercise(finding)) {
                slots.end(draft, Dates.end(time, finding.rule()));
            }
        }
        for (Finding finding : findings.of("start.moved", draft)) {
            Time time = time(finding, "a");
            Dates first = time == null ? null : Dates.start(time, finding.rule());
            if (time != null && first != null && candidates.isFree(time) && isOfExercise(finding)) {
                slots.start(draft, first);
                slots.end(draft, first.isDay() ? null : Dates.end(time, finding.rule()));
            }
        }
    }

    /** From one day to another, by a rule or as one expression. */
    private void spans(Draft draft, boolean near) {
        for (Finding finding : findings("span", draft, near)) {
            Interval interval = interval(finding);
            Time from = interval == null ? time(finding, "a") : interval.first();
            Time to = interval == null ? time(finding, "b") : interval.last();
            boolean free = from != null && to != null && candidates.isFree(from) && candidates.isFree(to);
            if (free && from != null && to != null && isOfExercise(finding) && DateCandidates.isShort(from, to)) {
                span(draft, finding, Dates.start(from, finding.rule()), Dates.end(to, finding.rule()));
            }
        }
        for (ExerciseMention mention : near ? draft.mentions() : List.<ExerciseMention>of()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                if (isInterval(time) && topics.of(mention.at(), time.span()) == draft && candidates.isFree(time)) {
                    slots.start(draft, Dates.start(time, time.rule()));
                    slots.end(draft, Dates.end(time, time.rule()));
                }
            }
        }
    }

    /** "From Monday to Friday" in the middle of the week: this week's, unless the verb looks ahead. */
    private void span(Draft draft, Finding finding, @Nullable Dates from, @Nullable Dates to) {
        boolean reversed = from != null && to != null && from.isJustBehind(to);
        boolean begun = reversed && from != null && from.isBefore(article.published());
        boolean ahead = reversed && (begun || tense(finding) == Tense.FUTURE);
        Dates last = ahead && to != null ? to.plusWeeks(1) : to;
        Dates first = reversed && !ahead && from != null ? from.plusWeeks(-1) : from;
        slots.start(draft, first == null ? null : first.notBehind(last));
        slots.end(draft, last);
    }

    private static Tense tense(Finding finding) {
        return new TenseReader(finding.match().sentence())
                .around(finding.match().from(), finding.match().to());
    }

    /** Days from one to another in a sentence that goes on about it, though it does not name it. */
    private void passage(Draft draft) {
        for (Finding finding : findings.of("span", draft)) {
            Interval interval = interval(finding);
            if (interval != null && !finding.near() && isDays(interval) && draft.start() == null) {
                slots.start(draft, Dates.start(interval.first(), finding.rule()));
                slots.end(draft, Dates.end(interval.last(), finding.rule()));
            }
        }
    }

    private boolean isDays(Interval interval) {
        return candidates.isFree(interval.first())
                && candidates.isFree(interval.last())
                && DateCandidates.isDay(interval.first())
                && DateCandidates.isDay(interval.last())
                && DateCandidates.isShort(interval.first(), interval.last());
    }

    private static boolean isInterval(Time time) {
        return time.type() == Time.Type.DATE
                && time.edtf() != null
                && time.edtf().contains("/")
                && !WEEK.matcher(time.value()).find();
    }

    private void edges(Draft draft, String type, boolean near) {
        for (Finding finding : findings(type, draft, near)) {
            Time time = time(finding, "a");
            boolean free = time != null && candidates.isFree(time) && !DateCandidates.isOtherYear(draft, time);
            if (free && time != null && isOfExercise(finding)) {
                if (type.equals("end")) {
                    slots.end(draft, Dates.end(time, finding.rule()));
                } else if (candidates.isOfSeries(draft, time)) {
                    candidates.exclude(time);
                } else {
                    slots.start(draft, Dates.start(time, finding.rule()));
                }
            }
        }
    }

    /** A finding of a sentence without a mention counts only where the passage is about the exercise. */
    private boolean isOfExercise(Finding finding) {
        return finding.near()
                || goesOn(finding)
                || topics.leads(finding.at(), finding.draft())
                || isAboutIt(article.sentence(finding.at()));
    }

    /** Whether the sentence before names the exercise, be it the headline. */
    private boolean goesOn(Finding finding) {
        int before = finding.at() - 1;
        return before >= 0
                && (before == 0 || isOneParagraph(before, finding.at()))
                && finding.draft().mentions().stream().anyMatch(mention -> mention.at() == before);
    }

    private boolean isOneParagraph(int one, int other) {
        return article.sentence(one).paragraph() == article.sentence(other).paragraph();
    }

    private static boolean isAboutIt(Sentence sentence) {
        return !sentence.terms("phase").isEmpty()
                || !sentence.terms("exercise-verb").isEmpty();
    }

    private static @Nullable Interval interval(Finding finding) {
        Sentence.Hit hit = finding.match().capture("i");
        return hit != null && hit.payload() instanceof Interval interval ? interval : null;
    }

    private static @Nullable Time time(Finding finding, String capture) {
        Sentence.Hit hit = finding.match().capture(capture);
        return hit != null && hit.payload() instanceof Time time ? time : null;
    }

    /** What a text that is mostly about one exercise says to go on until some day ahead is the exercise. */
    private void goingOn(Draft draft) {
        LocalDate published = article.published();
        boolean begun =
                draft.start() != null && draft.start().isBefore(published == null ? null : published.plusDays(1));
        if (published == null || !begun || draft != topics.main()) {
            return;
        }
        for (Finding finding : findings("end", draft, false)) {
            Time time = time(finding, "a");
            Dates last = time == null || !candidates.isFree(time) ? null : Dates.end(time, finding.rule());
            LocalDate day = last == null || !last.isDay() ? null : last.day();
            if (day != null && day.isAfter(published) && day.isBefore(published.plusDays(LONGEST_AHEAD))) {
                slots.end(draft, last);
            }
        }
    }
}
