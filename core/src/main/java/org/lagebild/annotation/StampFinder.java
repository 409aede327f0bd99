package org.lagebild.annotation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.time.Anchors;
import org.lagebild.annotation.time.Resolved;
import org.lagebild.annotation.time.Resolver;
import org.lagebild.article.Article;
import org.lagebild.article.Furniture;
import org.lagebild.article.Ground;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Finds the day of publication where the text says it: in a time stamp, a byline or a dateline. */
final class StampFinder {
    private static final int LINES_ABOVE = 6;
    private static final int LONGEST_LINE = 240;
    private static final String STAMP = "stamp";
    private static final String DAY = "day";
    /** How many days behind the day that it names the text was published. */
    private static final String SHIFT = "shift";

    private static final List<String> WEEKDAYS = List.of("weekday", "weekday-short");
    private static final Pattern NO_YEAR = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)");

    private final LanguagePack language;
    private final TimeReader reader;
    private final RuleSet rules;

    StampFinder(LanguagePack language, TimeReader reader, RuleSet rules) {
        this.language = language;
        this.reader = reader;
        this.rules = rules;
    }

    /**
     * The words of the article's lines that give the day of its publication; null where none do.
     *
     * @param years which a day that is printed without a year may lie in, if its weekday agrees
     */
    @Nullable
    Ground find(Article article, List<Integer> years) {
        Stream<Span> lines = Stream.concat(
                article.content().stream().limit(LINES_ABOVE),
                article.furniture().stream().map(Furniture::span));
        return lines.sorted()
                .flatMap(line -> inLine(article.text(), line, years))
                .findFirst()
                .orElse(null);
    }

    private Stream<Ground> inLine(String text, Span line, List<Integer> years) {
        int end = Math.min(line.end(), line.start() + LONGEST_LINE);
        return language.sentences(text, line.start(), end, 0).stream()
                .limit(2)
                .flatMap(sentence -> inSentence(sentence, years));
    }

    private Stream<Ground> inSentence(Sentence sentence, List<Integer> years) {
        List<TimeReader.Found> found = reader.read(sentence);
        Anchors anchors = new Anchors(null);
        for (TimeReader.Found one : found) {
            Resolved resolved = Resolver.resolve(one.meaning().inThisCentury(), anchors, one.tense());
            if (resolved != null) {
                TimeTagger.lay(one.match(), resolved);
            }
        }
        return found.isEmpty()
                ? Stream.empty()
                : rules.longest(sentence).stream().flatMap(match -> day(match, years));
    }

    private static Stream<Ground> day(RuleMatch match, List<Integer> years) {
        Sentence.Hit hit = match.type().equals(STAMP) ? match.capture(DAY) : null;
        if (hit == null || !(hit.payload() instanceof Time time)) {
            return Stream.empty();
        }
        LocalDate day = isDay(time) ? time.earliest() : dayOfYears(time, match.sentence(), years);
        String shift = match.field(SHIFT);
        return Stream.ofNullable(day)
                .map(found -> shift == null ? found : found.plusDays(Integer.parseInt(shift)))
                .map(found -> new Ground(match.span(), match.rule().name(), found, found));
    }

    /** A day without a year lies in that of the years in which its weekday is the one printed beside it. */
    private static @Nullable LocalDate dayOfYears(Time time, Sentence sentence, List<Integer> years) {
        Matcher open = NO_YEAR.matcher(time.value());
        String weekday = weekday(sentence);
        if (weekday == null || !open.matches()) {
            return null;
        }
        List<LocalDate> days = years.stream()
                .flatMap(year -> day(year, Integer.parseInt(open.group(1)), Integer.parseInt(open.group(2))))
                .filter(day -> weekday.equals(String.valueOf(day.getDayOfWeek().getValue())))
                .toList();
        return days.size() == 1 ? days.get(0) : null;
    }

    private static @Nullable String weekday(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            for (String lexiconClass : WEEKDAYS) {
                String value = sentence.value(i, lexiconClass);
                if (value != null) {
                    return value;
                }
            }
        }
        return null;
    }

    private static Stream<LocalDate> day(int year, int month, int day) {
        try {
            return Stream.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static boolean isDay(Time time) {
        return time.earliest() != null && time.earliest().equals(time.latest());
    }
}
