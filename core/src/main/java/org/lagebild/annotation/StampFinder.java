package org.lagebild.annotation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.time.Anchors;
import org.lagebild.annotation.time.Resolved;
import org.lagebild.annotation.time.Resolver;
import org.lagebild.article.Article;
import org.lagebild.article.Furniture;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Finds the day of publication where the text says it: in a time stamp, a byline or a dateline. */
final class StampFinder {
    private static final int LINES_ABOVE = 6;
    private static final int LONGEST_LINE = 160;
    private static final String STAMP = "stamp";
    private static final String DAY = "day";

    private final LanguagePack language;
    private final TimeReader reader;
    private final RuleSet rules;

    StampFinder(LanguagePack language, TimeReader reader, RuleSet rules) {
        this.language = language;
        this.reader = reader;
        this.rules = rules;
    }

    /** The day that the article's lines give as that of its publication; null where none does. */
    @Nullable
    LocalDate find(Article article) {
        Stream<Span> lines = Stream.concat(
                article.content().stream().limit(LINES_ABOVE),
                article.furniture().stream().map(Furniture::span));
        return lines.sorted()
                .flatMap(line -> inLine(article.text(), line))
                .findFirst()
                .orElse(null);
    }

    private Stream<LocalDate> inLine(String text, Span line) {
        int end = Math.min(line.end(), line.start() + LONGEST_LINE);
        return language.sentences(text, line.start(), end, 0).stream().limit(2).flatMap(this::inSentence);
    }

    private Stream<LocalDate> inSentence(Sentence sentence) {
        List<TimeReader.Found> found = reader.read(sentence);
        Anchors anchors = new Anchors(null);
        for (TimeReader.Found one : found) {
            Resolved resolved = Resolver.resolve(one.meaning(), anchors, one.tense());
            if (resolved != null) {
                TimeTagger.lay(one.match(), resolved);
            }
        }
        return found.isEmpty()
                ? Stream.empty()
                : rules.longest(sentence).stream().flatMap(StampFinder::day);
    }

    private static Stream<LocalDate> day(RuleMatch match) {
        Sentence.Hit hit = match.type().equals(STAMP) ? match.capture(DAY) : null;
        return hit != null && hit.payload() instanceof Time time && time.earliest() != null && isDay(time)
                ? Stream.of(time.earliest())
                : Stream.empty();
    }

    private static boolean isDay(Time time) {
        return time.earliest() != null && time.earliest().equals(time.latest());
    }
}
