package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.annotation.Time;
import org.lagebild.fact.Exercise.Status;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Judges the status of an exercise as of the article: cancellation first, then dates, then words and tenses. */
final class StatusJudge {
    private static final int CLOSE = 4;
    private static final int NEAR = 10;
    private static final int LONGEST_DAYS = 60;

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;
    private final Spans excluded = new Spans();

    StatusJudge(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
        findings.of("not-status").forEach(finding -> excluded.add(finding.span()));
    }

    Status judge(Draft draft) {
        Map<Status, Integer> words = words(draft);
        for (Status decided : new Status[] {Status.CANCELLED, Status.POSTPONED}) {
            if (words.getOrDefault(decided, 0) >= 2) {
                return decided;
            }
        }
        Status dated = byDates(draft, day(draft.start()), day(draft.end()));
        if (dated == null) {
            return byEdges(draft, byWords(draft, words));
        }
        return dated == Status.ONGOING && endsToday(draft) && isOverInWords(words) ? Status.COMPLETED : dated;
    }

    private boolean endsToday(Draft draft) {
        LocalDate end = day(draft.end());
        return end != null && end.equals(article.published());
    }

    private static boolean isOverInWords(Map<Status, Integer> words) {
        return words.getOrDefault(Status.COMPLETED, 0) >= CLOSE;
    }

    /** What has begun and what has not ended, as far as days tell, is under way unless the words know better. */
    private Status byEdges(Draft draft, Status said) {
        LocalDate start = isVague(draft.start()) ? null : day(draft.start());
        LocalDate end = day(draft.end());
        LocalDate earliest = article.earliestPublished();
        LocalDate latest = article.latestPublished();
        boolean begun = start != null && earliest != null && !start.isAfter(earliest) && end == null;
        boolean open = end != null && latest != null && !end.isBefore(latest) && start == null;
        boolean unsaid = said == Status.UNKNOWN || begun && said == Status.PLANNED;
        return (begun || open) && unsaid ? Status.ONGOING : said;
    }

    private static @Nullable LocalDate day(@Nullable Dates date) {
        return date == null ? null : date.day();
    }

    private @Nullable Status byDates(Draft draft, @Nullable LocalDate start, @Nullable LocalDate end) {
        LocalDate earliest = article.earliestPublished();
        LocalDate latest = article.latestPublished();
        if (end != null && earliest != null && end.isBefore(earliest)) {
            return Status.COMPLETED;
        }
        if (start != null && latest != null && start.isAfter(latest)) {
            return Status.PLANNED;
        }
        LocalDate published = article.published();
        return published == null ? null : byDay(draft, start, end, published);
    }

    private static @Nullable Status byDay(
            Draft draft, @Nullable LocalDate start, @Nullable LocalDate end, LocalDate published) {
        if (start != null && end != null) {
            return isVague(draft.start()) && isVague(draft.end()) ? null : Status.ONGOING;
        }
        if (start != null && published.toEpochDay() - start.toEpochDay() > LONGEST_DAYS) {
            return Status.COMPLETED;
        }
        return byYear(draft.year(), published.getYear());
    }

    /** A month or a year around the day of publication leaves open on which side of that day it is held. */
    private static boolean isVague(@Nullable Dates date) {
        return date == null || !date.isDay();
    }

    private static @Nullable Status byYear(@Nullable Integer year, int now) {
        if (year == null || year == now) {
            return null;
        }
        return year < now ? Status.COMPLETED : Status.PLANNED;
    }

    private static Status byWords(Draft draft, Map<Status, Integer> words) {
        Status best = draft.earlierEditionOf() != null ? Status.COMPLETED : Status.UNKNOWN;
        int most = 0;
        for (Map.Entry<Status, Integer> entry : words.entrySet()) {
            if (entry.getValue() > most && entry.getValue() >= 1) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** How often words and tenses speak for each status, the nearer to a mention the heavier. */
    private Map<Status, Integer> words(Draft draft) {
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        for (ExerciseMention mention : draft.mentions()) {
            Sentence sentence = mention.sentence();
            for (Sentence.Hit hit : sentence.terms("phase")) {
                count(draft, mention, sentence.span(hit.from(), hit.to()), hit.value(), found);
            }
        }
        for (Finding finding : findings.of("status", draft)) {
            Status said = status(String.valueOf(finding.match().field("value")));
            boolean other =
                    excluded.overlaps(finding.span()) || said == Status.CANCELLED && isOfEarlierYear(draft, finding);
            if (!other) {
                found.merge(said, finding.near() ? CLOSE : 1, Integer::sum);
            }
        }
        if (findings.of("begun", draft).stream().anyMatch(Finding::near)) {
            found.remove(Status.PLANNED);
            found.merge(Status.ONGOING, 1, Integer::sum);
        }
        return found;
    }

    /** "Last year it was called off" says nothing of this year's. */
    private boolean isOfEarlierYear(Draft draft, Finding finding) {
        Integer year = draft.year() != null ? draft.year() : article.yearPublished();
        return year != null
                && article.timesIn(article.sentence(finding.at()).span()).stream()
                        .map(Time::latest)
                        .anyMatch(latest -> latest != null && latest.getYear() < year);
    }

    private void count(
            Draft draft, ExerciseMention mention, Span span, @Nullable String value, Map<Status, Integer> found) {
        if (value != null && !value.isEmpty() && topics.of(mention.at(), span) == draft) {
            found.merge(status(value), weight(span, mention), Integer::sum);
        }
    }

    private static Status status(String value) {
        return Status.valueOf(value.toUpperCase(Locale.ROOT));
    }

    private static int weight(Span span, ExerciseMention mention) {
        int distance = Nearness.distance(span, mention);
        if (distance < CLOSE) {
            return CLOSE;
        }
        return distance < NEAR ? 2 : 1;
    }
}
