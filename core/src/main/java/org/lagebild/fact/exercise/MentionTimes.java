package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.language.Sentence;

/** Which of the times in its sentence is that of a mention. */
record MentionTimes(ArticleView article) {
    private static final int YEAR_LENGTH = 4;
    private static final String YEAR = "Y";
    /** As the extended date format writes spring to winter. */
    private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");

    private static final int BESIDE = 3;
    private static final int LONGEST_SPAN_DAYS = 370;
    private static final int RUNNING_DAYS = 62;
    private static final int LONGEST_ATTRIBUTE = 8;
    private static final int NEXT_WORDS = 4;

    /**
     * The time nearest to a mention of those that say when it is; null where none does. "In 2021 it had slipped into
     * August": a year that is said goes before a month whose year is not.
     */
    @Nullable
    Time of(ExerciseMention mention, List<ExerciseMention> there) {
        Time time = null;
        Time year = null;
        for (Time candidate : article.timesIn(mention.sentence().span())) {
            if (isOf(mention, candidate) && ClauseTopics.mention(candidate.span(), there) == mention) {
                time = time == null ? candidate : Nearness.nearer(time, candidate, mention);
                year = isBareYear(candidate)
                                && candidate.span().end() <= mention.span().start()
                        ? candidate
                        : year;
            }
        }
        return time == null || year == null || isYearSaid(time) ? time : year;
    }

    private static boolean isBareYear(Time time) {
        return time.edtf() != null && time.edtf().length() == YEAR_LENGTH;
    }

    private boolean isOf(ExerciseMention mention, Time time) {
        return isDated(time) && !isInName(mention, time) && (isItself(mention, time) || isBeside(mention, time));
    }

    /** "Spring Storm": a word of the name, unless it is a number. */
    private static boolean isInName(ExerciseMention mention, Time time) {
        ExerciseName name = mention.name();
        String words = time.span().of(mention.sentence().text());
        return name != null
                && mention.span().contains(time.span())
                && !Character.isDigit(words.charAt(0))
                && name.printed().contains(words);
    }

    /** What goes on until a day is already going on, or begins before it. */
    @Nullable
    LocalDate earliest(ExerciseMention mention, Time time) {
        Time first = firstOf(mention.sentence(), time);
        if (first != null) {
            return first.earliest();
        }
        LocalDate day = article.published();
        boolean open = isMarked(mention.sentence(), time, "mark-until");
        return open && day != null && time.earliest() != null && day.isBefore(time.earliest()) ? day : time.earliest();
    }

    /** "From the 12th to 19 October": the time just before the word that leads to another. */
    private @Nullable Time firstOf(Sentence sentence, Time last) {
        int at = sentence.tokenAt(last.span().start());
        LocalDate end = last.latest();
        for (Time time : article.timesIn(sentence.span())) {
            LocalDate start = time.earliest();
            int to = sentence.tokenBefore(time.span().end());
            boolean before = to < at && at - to <= BESIDE && start != null && end != null && !start.isAfter(end);
            if (before && isDateOrSpan(time) && isUntilBetween(sentence, to, at)) {
                return time;
            }
        }
        return null;
    }

    private static boolean isUntilBetween(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "mark-until")) {
                return true;
            }
        }
        return false;
    }

    /** What began on a day lately goes on. */
    @Nullable
    LocalDate latest(ExerciseMention mention, Time time) {
        LocalDate day = article.published();
        boolean open = isLately(time) && isMarked(mention.sentence(), time, "mark-since");
        return open && day != null && time.latest() != null && day.isAfter(time.latest()) ? day : time.latest();
    }

    /** Whether a word of a class stands just before a time, but for articles and prepositions. */
    static boolean isMarked(Sentence sentence, Time time, String lexiconClass) {
        int at = sentence.tokenAt(time.span().start());
        for (int i = at; i >= 0 && i >= at - BESIDE; i--) {
            if (sentence.is(i, lexiconClass)) {
                return true;
            }
            if (i < at && !sentence.isTagged(i, "ADP") && !sentence.isTagged(i, "DET")) {
                return false;
            }
        }
        return false;
    }

    /** "It was originally set for the spring": it is then no longer. */
    private static boolean isOriginal(Sentence sentence, Time time) {
        int at = sentence.tokenAt(time.span().start());
        return sentence.terms("mark-original").stream().anyMatch(hit -> hit.to() <= at);
    }

    private boolean isBeside(ExerciseMention mention, Time time) {
        return !isOriginal(mention.sentence(), time)
                && (!isSince(mention.sentence(), time) || isLately(time))
                && !isSaid(mention.sentence(), time)
                && !isOfSeries(mention, time);
    }

    private static boolean isDated(Time time) {
        LocalDate earliest = time.earliest();
        LocalDate latest = time.latest();
        return isDateOrSpan(time)
                && earliest != null
                && latest != null
                && latest.toEpochDay() - earliest.toEpochDay() <= LONGEST_SPAN_DAYS;
    }

    /** "Two years ago" is a length that ends in a time of the calendar. */
    static boolean isDateOrSpan(Time time) {
        return time.type() == Time.Type.DATE || time.type() == Time.Type.DURATION && time.edtf() != null;
    }

    /** "It is the smallest since 2009, when 9,000 came": the year alone stands for an earlier edition. */
    private static boolean isItself(ExerciseMention mention, Time time) {
        return (mention.reference() == ExerciseMention.Reference.EARLIER || mention.isBareYear())
                && mention.span().contains(time.span());
    }

    /** "Since Monday": what began lately is still the same. */
    private boolean isLately(Time time) {
        LocalDate day = article.published();
        return day != null
                && time.earliest() != null
                && !time.earliest().isAfter(day)
                && day.toEpochDay() - time.earliest().toEpochDay() < RUNNING_DAYS;
    }

    /**
     * Whether a time stands inside the noun phrase of a mention: "the drill planned for May", "the May drill"; behind
     * it without a participle only where the verb follows.
     */
    boolean isInside(Time time, ExerciseMention mention) {
        Sentence sentence = mention.sentence();
        int from = sentence.tokenAt(time.span().start());
        int to = sentence.tokenBefore(time.span().end());
        return to <= mention.from()
                ? isBetweenArticleAndNoun(sentence, from, to, mention.from())
                : from >= mention.to() && isBehindNoun(sentence, mention.to(), from, to);
    }

    private static boolean isBetweenArticleAndNoun(Sentence sentence, int from, int to, int noun) {
        for (int i = to; i < noun; i++) {
            if (sentence.is(i, "punct") && !sentence.is(i, "quote") || References.isArticle(sentence, i)) {
                return false;
            }
        }
        int i = from - 1;
        while (i >= 0 && noun - i <= LONGEST_ATTRIBUTE && sentence.isTagged(i, "ADP")) {
            i--;
        }
        return i >= 0 && noun - i <= LONGEST_ATTRIBUTE && References.isArticle(sentence, i);
    }

    private static boolean isBehindNoun(Sentence sentence, int noun, int from, int to) {
        boolean participle = false;
        for (int i = noun; i < from; i++) {
            boolean attribute =
                    sentence.isTagged(i, "VERB") && sentence.token(i).word().can("PTCP2");
            participle = participle || attribute;
            if (from - noun > NEXT_WORDS
                    || !attribute && !sentence.isTagged(i, "ADP") && !sentence.isTagged(i, "DET")) {
                return false;
            }
        }
        boolean verbFollows = to < sentence.size() && sentence.isVerbal(to);
        return participle || verbFollows;
    }

    /** A day beside a verb of saying is that of the words. */
    static boolean isSaid(Sentence sentence, Time time) {
        return sentence.terms("saying").stream()
                .anyMatch(verb -> Nearness.gap(sentence, time.span(), verb.from(), verb.to()) <= BESIDE);
    }

    /** Whether the text itself says the year, with digits or as "last year". */
    boolean isYearSaid(Time time) {
        LocalDate earliest = time.earliest();
        boolean printed =
                earliest != null && time.span().of(article.text()).contains(String.valueOf(earliest.getYear()));
        return printed || isBareYear(time) || isSeason(time) || holdsYear(time);
    }

    /** "Last autumn": which one is always said. */
    private static boolean isSeason(Time time) {
        return time.edtf() != null && SEASON.matcher(time.edtf()).matches();
    }

    /** "June last year". */
    private boolean holdsYear(Time time) {
        Sentence sentence = article.sentenceAt(time.span().start());
        return sentence != null
                && sentence.terms("time-unit").stream()
                        .anyMatch(hit ->
                                YEAR.equals(hit.value()) && time.span().contains(sentence.span(hit.from(), hit.to())));
    }

    /** "Since 2007" says nothing of this edition. */
    private static boolean isSince(Sentence sentence, Time time) {
        int at = sentence.tokenAt(time.span().start());
        boolean year = isBareYear(time);
        if (year && at > 0 && sentence.is(at - 1, "mark-until")) {
            return true;
        }
        return sentence.is(at, "mark-since") || at > 0 && sentence.is(at - 1, "mark-since");
    }

    /**
     * "The drills began in 1997" and "it keeps to the agreement of 1993" say nothing of this edition: a bare year is
     * that of an unnamed exercise only where nothing stands between, or where it is called an earlier one.
     */
    private boolean isOfSeries(ExerciseMention mention, Time time) {
        LocalDate day = article.published();
        LocalDate latest = time.latest();
        boolean bare = isBareYear(time);
        if (!bare || day == null || latest == null || latest.getYear() >= day.getYear() - 1) {
            return false;
        }
        boolean back = mention.reference() == ExerciseMention.Reference.EARLIER
                || mention.strength() == ExerciseMention.Strength.VERB;
        return !mention.isNamed()
                && !back
                && !isHeld(mention.sentence())
                && (Nearness.distance(time.span(), mention) > BESIDE || hasVerbBefore(mention, time));
    }

    private static boolean hasVerbBefore(ExerciseMention mention, Time time) {
        int to = mention.sentence().tokenAt(time.span().start());
        for (int i = mention.to(); i < to; i++) {
            if (mention.sentence().isTagged(i, "VERB")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Sentence sentence) {
        return !sentence.terms("phase.held").isEmpty()
                || !sentence.terms("mark-earlier").isEmpty();
    }
}
