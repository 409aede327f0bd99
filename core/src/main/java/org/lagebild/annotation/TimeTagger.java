package org.lagebild.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.time.Anchors;
import org.lagebild.annotation.time.Clue;
import org.lagebild.annotation.time.Dating;
import org.lagebild.annotation.time.Meaning;
import org.lagebild.annotation.time.Resolved;
import org.lagebild.annotation.time.Resolver;
import org.lagebild.annotation.time.Standing;
import org.lagebild.annotation.time.Timeline;
import org.lagebild.annotation.time.Window;
import org.lagebild.article.Article;
import org.lagebild.article.Ground;
import org.lagebild.article.Published;
import org.lagebild.language.LanguagePack;
import org.lagebild.language.RuleMatch;
import org.lagebild.language.RuleSet;
import org.lagebild.language.Sentence;

/**
 * Finds time expressions, resolves them against the day of publication, and works that day out where it is not given.
 */
public final class TimeTagger {
    /** Classes of words for what is held, begins or ends. */
    private static final List<String> EVENT = List.of("phase", "exercise-verb");

    /** The last place of a token that still stands at the head of a sentence: "In 1942". */
    private static final int HEAD = 1;

    private static final int LONGEST_HEADING = 8;

    private final LanguagePack language;
    private final TimeReader reader;
    private final RuleSet spans;
    private final StampFinder stamps;

    public TimeTagger(LanguagePack language) {
        this.language = language;
        this.reader = new TimeReader(language);
        this.spans = language.rules("intervals");
        this.stamps = new StampFinder(language, reader, spans);
    }

    /** All time expressions of an article, nothing else found in it. */
    public List<Time> times(Article article) {
        return tag(article, Annotator.sentences(article, language)).times();
    }

    /** The sentences of an article with its times laid over them, as the next stage finds them. */
    public List<Sentence> timed(Article article) {
        List<Sentence> sentences = Annotator.sentences(article, language);
        tag(article, sentences);
        return sentences;
    }

    Result tag(Article article, List<Sentence> sentences) {
        List<List<TimeReader.Found>> found =
                sentences.stream().map(reader::read).toList();
        boolean given = article.published().value() != null;
        Dating dating = given
                ? Dating.NONE
                : new Dating(clues(found), article.published().latest());
        Published published = given ? article.published() : published(article, dating);
        Timeline timeline =
                new Timeline(published.value(), published.earliest(), published.latest(), dating.likelyYear());
        List<Time> times = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            tag(sentences.get(i), found.get(i), timeline, times);
        }
        return new Result(times, published);
    }

    private Published published(Article article, Dating dating) {
        Dating.Found found = dating.find();
        Window window = found.window();
        Ground stamp = stamps.find(article, dating.years());
        LocalDate day = stamp == null ? null : stamp.earliest();
        if (stamp != null && day != null && window.allows(day)) {
            return new Published(day, Published.Basis.TEXT, day, day, List.of(stamp));
        }
        List<Ground> grounds = found.bounds().stream()
                .map(bound -> new Ground(bound.clue().span(), bound.clue().rule(), bound.earliest(), bound.latest()))
                .toList();
        return new Published(null, Published.Basis.INFERRED, window.earliest(), window.latest(), grounds);
    }

    private static List<Clue> clues(List<List<TimeReader.Found>> found) {
        List<Clue> clues = new ArrayList<>();
        Anchors anchors = new Anchors(null);
        for (int i = 0; i < found.size(); i++) {
            for (TimeReader.Found one : found.get(i)) {
                Resolved resolved = Resolver.resolve(one.meaning(), anchors, one.tense());
                clues.add(new Clue(
                        one.meaning(),
                        resolved,
                        TimeReader.around(one.match()),
                        i,
                        isOfEvent(one.match().sentence()),
                        one.match().span(),
                        one.match().rule().name()));
            }
        }
        return clues;
    }

    private static boolean isOfEvent(Sentence sentence) {
        return EVENT.stream().anyMatch(term -> !sentence.terms(term).isEmpty());
    }

    private void tag(Sentence sentence, List<TimeReader.Found> found, Timeline timeline, List<Time> times) {
        int before = times.size();
        Meaning year = null;
        for (TimeReader.Found one : found) {
            Meaning meaning = year == null ? one.meaning() : one.meaning().inPastYear(year, one.tense());
            year = one.meaning().saysYear(one.match().from()) ? one.meaning() : year;
            Resolved resolved = timeline.resolve(meaning, one.tense(), standing(one));
            if (resolved != null) {
                times.add(lay(one.match(), resolved));
            }
        }
        if (times.size() > before + 1) {
            layIntervals(sentence);
        }
    }

    /** What stands in parentheses does not move the story. */
    private static Standing standing(TimeReader.Found found) {
        RuleMatch match = found.match();
        Sentence sentence = match.sentence();
        if (match.from() > 0
                && match.to() < sentence.size()
                && sentence.token(match.from() - 1).text().equals("(")
                && sentence.token(match.to()).text().equals(")")) {
            return Standing.ASIDE;
        }
        return isInPassing(found) ? Standing.IN_PASSING : Standing.STORY;
    }

    /** A year inside a sentence may be that of another event; at its head it says where the story stands. */
    private static boolean isInPassing(TimeReader.Found found) {
        RuleMatch match = found.match();
        return found.meaning().isBareYear()
                && match.from() > HEAD
                && match.sentence().size() > LONGEST_HEADING;
    }

    /** Lays what an expression means over its words. */
    static Time lay(RuleMatch match, Resolved resolved) {
        Time time = new Time(
                match.span(),
                Time.Type.valueOf(resolved.kind().name()),
                resolved.value(),
                resolved.earliest(),
                resolved.latest(),
                resolved.edtf(),
                match.rule().name());
        match.sentence().add("Time." + time.type().name(), match.from(), match.to(), time.value(), time);
        return time;
    }

    private void layIntervals(Sentence sentence) {
        for (RuleMatch match : spans.longest(sentence)) {
            if (end(match, "first") instanceof Time first && end(match, "last") instanceof Time last) {
                Interval interval = new Interval(match.span(), first, last);
                sentence.add("Interval", match.from(), match.to(), first.value() + "/" + last.value(), interval);
            }
        }
    }

    private static @Nullable Object end(RuleMatch match, String name) {
        Sentence.Hit hit = match.capture(name);
        return hit == null ? null : hit.payload();
    }

    /** Times in the order of the text, and what is known of the day of publication afterwards. */
    record Result(List<Time> times, Published published) {}
}
