package org.lagebild.fact.exercise;

import java.time.LocalDate;
import org.lagebild.annotation.Time;

/** Which times of an article may be dates of an exercise: no years of names, of a series, of other editions. */
final class DateCandidates {
    private static final int LONGEST_DAYS = 370;

    private final ArticleView article;
    private final Spans excluded = new Spans();
    private final Spans names = new Spans();

    DateCandidates(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        findings.of("not-date").forEach(finding -> excluded.add(finding.span()));
        topics.named().forEach(mention -> names.add(mention.span()));
    }

    /** A time that is no date of any exercise. */
    void exclude(Time time) {
        excluded.add(time.span());
    }

    /** The year in a name is no time that the text tells. */
    boolean isFree(Time time) {
        return !excluded.overlaps(time.span()) && !(isYear(time) && names.overlaps(time.span()));
    }

    boolean isCandidate(Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        boolean bounded =
                earliest == null || latest == null || latest.toEpochDay() - earliest.toEpochDay() < LONGEST_DAYS;
        return time.type() == Time.Type.DATE && time.edtf() != null && bounded && isFree(time);
    }

    /** No exercise that is still going on has begun in an earlier year, of which nothing but the number is said. */
    boolean isOfSeries(Draft draft, Time time) {
        Integer published = article.yearPublished();
        ExerciseName name = draft.name();
        LocalDate earliest = time.earliest();
        return isYear(time)
                && earliest != null
                && published != null
                && earliest.getYear() < published
                && !Integer.valueOf(earliest.getYear()).equals(name == null ? null : name.year());
    }

    /** "Since 2007" tells when a series began, not when this exercise does. */
    static boolean isOtherYear(Draft draft, Time time) {
        ExerciseName name = draft.name();
        Integer edition = name == null ? null : name.year();
        return isYear(time) && edition != null && !time.value().startsWith(edition.toString());
    }

    static boolean isDay(Time time) {
        Dates date = Dates.start(time, "");
        return date != null && date.isDay();
    }

    static boolean isYear(Time time) {
        Dates date = Dates.start(time, "");
        return date != null && date.isYear();
    }

    /** Two years side by side are no span of an exercise. */
    static boolean isShort(Time from, Time to) {
        LocalDate first = from.earliest();
        LocalDate last = to.latest();
        return first == null || last == null || Math.abs(last.toEpochDay() - first.toEpochDay()) <= LONGEST_DAYS;
    }
}
