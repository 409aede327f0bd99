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
import org.lagebild.fact.Claim;
import org.lagebild.language.Clauses;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** When an exercise begins and ends; a time that belongs to somebody's words or to another event says nothing. */
final class DateFinder {
    private static final int LONGEST_DAYS = 370;
    private static final int MONTH_LENGTH = 7;
    private static final int LONGEST_AHEAD = 60;
    private static final List<String> LAST = List.of("phase.end", "phase.dropped", "mark-until");
    private static final List<String> SPEAKING = List.of("saying", "exercise-watched");
    private static final Pattern WEEK = Pattern.compile("-W\\d");

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Spans excluded = new Spans();
    private final Spans names = new Spans();
    private final Spans elsewhere = new Spans();

    DateFinder(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        findings.of("not-date").forEach(finding -> excluded.add(finding.span()));
        findings.of("not-status").forEach(finding -> elsewhere.add(finding.span()));
        topics.named().forEach(mention -> names.add(mention.span()));
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
        if (draft.start() == null && draft.end() == null) {
            held(draft);
        }
        if (draft.start() == null && draft.end() == null) {
            heldAsItIs(draft);
        }
        if (draft.start() == null) {
            begun(draft);
        }
        if (draft.start() == null) {
            told(draft);
        }
        if (draft.start() == null && draft.end() == null) {
            edition(draft);
        }
        if (draft.end() == null) {
            goingOn(draft);
        }
        wholeYear(draft);
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
            if (time != null && isFree(time) && isOfExercise(finding)) {
                end(draft, Dates.end(time, finding.rule()));
            }
        }
        for (Finding finding : findings.of("start.moved", draft)) {
            Time time = time(finding, "a");
            Dates first = time == null ? null : Dates.start(time, finding.rule());
            if (time != null && first != null && isFree(time) && isOfExercise(finding)) {
                start(draft, first);
                end(draft, first.isDay() ? null : Dates.end(time, finding.rule()));
            }
        }
    }

    /** From one day to another, by a rule or as one expression. */
    private void spans(Draft draft, boolean near) {
        for (Finding finding : findings("span", draft, near)) {
            Interval interval = interval(finding);
            Time from = interval == null ? time(finding, "a") : interval.first();
            Time to = interval == null ? time(finding, "b") : interval.last();
            boolean free = from != null && to != null && isFree(from) && isFree(to);
            if (free && from != null && to != null && isOfExercise(finding) && isShort(from, to)) {
                span(draft, finding, Dates.start(from, finding.rule()), Dates.end(to, finding.rule()));
            }
        }
        for (ExerciseMention mention : near ? draft.mentions() : List.<ExerciseMention>of()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                if (isInterval(time) && topics.of(mention.at(), time.span()) == draft && isFree(time)) {
                    start(draft, Dates.start(time, time.rule()));
                    end(draft, Dates.end(time, time.rule()));
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
        start(draft, first == null ? null : first.notBehind(last));
        end(draft, last);
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
                start(draft, Dates.start(interval.first(), finding.rule()));
                end(draft, Dates.end(interval.last(), finding.rule()));
            }
        }
    }

    private boolean isDays(Interval interval) {
        return isFree(interval.first())
                && isFree(interval.last())
                && isDay(interval.first())
                && isDay(interval.last())
                && isShort(interval.first(), interval.last());
    }

    /** Two years side by side are no span of an exercise. */
    private static boolean isShort(Time from, Time to) {
        LocalDate first = from.earliest();
        LocalDate last = to.latest();
        return first == null || last == null || Math.abs(last.toEpochDay() - first.toEpochDay()) <= LONGEST_DAYS;
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
            if (time != null && isFree(time) && isOfExercise(finding) && !isOtherYear(draft, time)) {
                if (type.equals("end")) {
                    end(draft, Dates.end(time, finding.rule()));
                } else if (isOfSeries(draft, time)) {
                    excluded.add(time.span());
                } else {
                    start(draft, Dates.start(time, finding.rule()));
                }
            }
        }
    }

    /** "Since 2007" tells when a series began, not when this exercise does. */
    private static boolean isOtherYear(Draft draft, Time time) {
        ExerciseName name = draft.name();
        Integer edition = name == null ? null : name.year();
        return isYear(time) && edition != null && !time.value().startsWith(edition.toString());
    }

    /** No exercise that is still going on has begun in an earlier year, of which nothing but the number is said. */
    private boolean isOfSeries(Draft draft, Time time) {
        Integer published = article.yearPublished();
        ExerciseName name = draft.name();
        LocalDate earliest = time.earliest();
        return isYear(time)
                && earliest != null
                && published != null
                && earliest.getYear() < published
                && !Integer.valueOf(earliest.getYear()).equals(name == null ? null : name.year());
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

    /** Times in the sentences of the mentions that no rule calls start or end: the exercise is held then. */
    private void held(Draft draft) {
        Time best = null;
        int least = Integer.MAX_VALUE;
        for (ExerciseMention mention : draft.mentions()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                int distance = Nearness.distance(time.span(), mention);
                boolean own = (distance > 0 || isJustBefore(time, mention) || isInUnnamed(time, mention))
                        && isCandidate(time)
                        && (!isDay(time) || isHeldIn(draft, mention) || isOfOneDay(draft, mention))
                        && !isOtherYear(draft, time)
                        && topics.of(mention.at(), time.span()) == draft;
                if (own && (best == null || isYear(best) && !isYear(time) || distance < least && !isYear(time))) {
                    best = time;
                    least = distance;
                }
            }
        }
        if (best != null) {
            held(draft, best);
        }
    }

    /** "It is to be held in October": a pronoun stands for the exercise just spoken of. */
    private void heldAsItIs(Draft draft) {
        for (int at : topics.sentencesOf(draft)) {
            boolean behind = at > 0 && topics.passage(at) == draft && !topics.isMentionedIn(at);
            for (Time time : behind ? article.timesIn(article.sentence(at).span()) : List.<Time>of()) {
                if (draft.start() == null && isCandidate(time) && isOfPronoun(article.sentence(at), time)) {
                    held(draft, time);
                }
            }
        }
    }

    private boolean isOfPronoun(Sentence sentence, Time time) {
        Clauses clauses = Clauses.of(sentence);
        Clauses.Clause clause = clauses.clause(clauses.at(sentence.tokenAt(time.span().start())));
        return clause != null && new EditionTelling(article, sentence, clause).isOfPronoun();
    }

    /** The first day that a sentence tells of it in so many words: "ships met off Sicily on 22 February for the drill". */
    private void told(Draft draft) {
        for (ExerciseMention mention : draft.mentions()) {
            for (Time time : article.timesIn(mention.sentence().span())) {
                boolean own = isDay(time)
                        && isCandidate(time)
                        && !MentionTimes.isSaid(mention.sentence(), time)
                        && !isOfElse(mention, time)
                        && !isOtherYear(draft, time)
                        && topics.of(mention.at(), time.span()) == draft
                        && !isSameAs(draft.end(), time);
                if (own && draft.start() == null) {
                    start(draft, Dates.start(time, "date.told"));
                }
            }
        }
    }

    /** A day on which it ends, is called off or put off, until which it goes on, or on which somebody speaks of it. */
    private static boolean isOfElse(ExerciseMention mention, Time time) {
        Sentence sentence = mention.sentence();
        Clauses clauses = Clauses.of(sentence);
        int own = clauses.at(sentence.tokenAt(time.span().start()));
        return MentionTimes.isMarked(sentence, time, "mark-until")
                || holds(sentence, own, LAST)
                || holds(sentence, own, SPEAKING);
    }

    private static boolean holds(Sentence sentence, int clause, List<String> lists) {
        return lists.stream()
                .flatMap(list -> sentence.terms(list).stream())
                .anyMatch(hit -> Clauses.of(sentence).at(hit.from()) == clause);
    }

    private static boolean isSameAs(@Nullable Dates end, Time time) {
        Dates start = Dates.start(time, "");
        return end != null && start != null && start.value().equals(end.value());
    }

    /** A day beside nothing but words of beginning or of ending is that of the beginning or the end. */
    private void held(Draft draft, Time time) {
        boolean phases = isDay(time) && !says(time, "phase.held");
        boolean begins = phases && says(time, "phase.begin");
        boolean ends = phases && says(time, "phase.end");
        if (!ends || begins) {
            start(draft, Dates.start(time, "date.held"));
        }
        Sentence sentence = article.sentenceAt(time.span().start());
        boolean since = sentence != null && MentionTimes.isMarked(sentence, time, "mark-since");
        if (!since && (!begins || ends)) {
            end(draft, Dates.end(time, "date.held"));
        }
    }

    private boolean says(Time time, String term) {
        Sentence sentence = article.sentenceAt(time.span().start());
        return sentence != null && !sentence.terms(term).isEmpty();
    }

    /** "In October drills were held": the time touches the mention, but is no part of it. */
    private static boolean isJustBefore(Time time, ExerciseMention mention) {
        return !isYear(time) && time.span().end() < mention.span().start();
    }

    /** "The August drills": a part of the words for it. */
    private static boolean isInUnnamed(Time time, ExerciseMention mention) {
        return !mention.isNamed()
                && !isYear(time)
                && mention.span().start() <= time.span().start();
    }

    private static boolean isDay(Time time) {
        Dates date = Dates.start(time, "");
        return date != null && date.isDay();
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

    private static boolean isYear(Time time) {
        Dates date = Dates.start(time, "");
        return date != null && date.isYear();
    }

    private boolean isCandidate(Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        boolean bounded =
                earliest == null || latest == null || latest.toEpochDay() - earliest.toEpochDay() < LONGEST_DAYS;
        return time.type() == Time.Type.DATE && time.edtf() != null && bounded && isFree(time);
    }

    /** The year in a name is no time that the text tells. */
    private boolean isFree(Time time) {
        return !excluded.overlaps(time.span()) && !(isYear(time) && names.overlaps(time.span()));
    }

    /** What is said to have begun without a day has begun in the month of publication. */
    private void begun(Draft draft) {
        LocalDate published = article.published();
        Integer year = year(draft);
        boolean current = published != null && (year == null || year == published.getYear());
        for (Finding finding : findings.of("begun", draft)) {
            if (published != null && current && finding.near() && !elsewhere.overlaps(finding.span()) && draft.start() == null) {
                String month = published.toString().substring(0, MONTH_LENGTH);
                draft.start(new Dates(month, null, finding.span(), finding.rule()));
                draft.claim(article.claim("start", month, finding.span(), finding.rule(), Claim.Basis.INFERRED));
            }
        }
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
            Dates last = time == null || !isFree(time) ? null : Dates.end(time, finding.rule());
            LocalDate day = last == null || !last.isDay() ? null : last.day();
            if (day != null && day.isAfter(published) && day.isBefore(published.plusDays(LONGEST_AHEAD))) {
                end(draft, last);
            }
        }
    }

    /** What is held in a year, of which nothing more is said, begins and ends in it. */
    private static void wholeYear(Draft draft) {
        Dates start = draft.start();
        Dates end = draft.end();
        if (start != null && start.isYear() && end == null) {
            draft.end(start);
        }
    }

    /** The year in the exercise's name, else the one said of it. */
    private static @Nullable Integer year(Draft draft) {
        ExerciseName name = draft.name();
        return name != null && name.year() != null ? name.year() : draft.year();
    }

    /** An edition that is a year is the time where nothing else says it. */
    private static void edition(Draft draft) {
        Integer year = year(draft);
        if (year != null) {
            Span span = draft.first().span();
            draft.start(new Dates(String.valueOf(year), null, span, "date.edition"));
            draft.end(new Dates(String.valueOf(year), null, span, "date.edition"));
        }
    }

    /** A name with a year, or the year of an earlier edition, is that of days that are printed without one. */
    private @Nullable Dates inYear(Draft draft, @Nullable Dates found) {
        ExerciseName name = draft.name();
        Integer year = name == null ? null : name.year();
        year = year == null && draft.earlierEditionOf() != null ? draft.year() : year;
        return found == null || year == null ? found : found.inYear(year, article.yearPublished(), article.text());
    }

    /** The first day said counts, unless it was only a year, or the month of the one that is said now. */
    private static boolean isBetter(Dates found, @Nullable Dates old) {
        return old == null
                || found.isPreciserThan(old) && (old.isYear() || found.value().startsWith(old.value()));
    }

    private void start(Draft draft, @Nullable Dates day) {
        Dates found = inYear(draft, day);
        if (found != null && isBetter(found, draft.start())) {
            draft.start(found);
            draft.claim(article.claim("start", found.value(), found.span(), found.rule(), Claim.Basis.STATED));
        }
    }

    private void end(Draft draft, @Nullable Dates day) {
        Dates found = inYear(draft, day);
        if (found != null && isBetter(found, draft.end())) {
            draft.end(found);
            draft.claim(article.claim("end", found.value(), found.span(), found.rule(), Claim.Basis.STATED));
        }
    }
}
