package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Exercise.Status;
import org.lagebild.language.Sentence;
import org.lagebild.language.Span;

/** Judges the status of an exercise as of the article: cancellation first, then dates, then words and tenses. */
final class StatusJudge {
    private static final int CLOSE = 4;
    private static final int NEAR = 10;
    private static final int LONGEST_DAYS = 90;

    private final ArticleView article;
    private final Topics topics;
    private final Findings findings;

    StatusJudge(ArticleView article, Topics topics, Findings findings) {
        this.article = article;
        this.topics = topics;
        this.findings = findings;
    }

    Status judge(Draft draft) {
        Map<Status, Integer> words = words(draft);
        for (Status decided : new Status[] {Status.CANCELLED, Status.POSTPONED}) {
            if (words.getOrDefault(decided, 0) >= 2) {
                return decided;
            }
        }
        Status dated = byDates(draft, day(draft.start()), day(draft.end()), article.published());
        return dated != null ? dated : byWords(draft, words);
    }

    private static @Nullable LocalDate day(@Nullable Dates date) {
        return date == null ? null : date.day();
    }

    private static @Nullable Status byDates(
            Draft draft, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate published) {
        if (published == null) {
            return null;
        }
        if (end != null && end.isBefore(published)) {
            return Status.COMPLETED;
        }
        if (start != null && start.isAfter(published)) {
            return Status.PLANNED;
        }
        if (start != null && end != null) {
            return Status.ONGOING;
        }
        if (start != null && published.toEpochDay() - start.toEpochDay() > LONGEST_DAYS) {
            return Status.COMPLETED;
        }
        return byYear(draft.year(), published.getYear());
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
            int weight = finding.near() ? CLOSE : 1;
            found.merge(status(String.valueOf(finding.match().field("value"))), weight, Integer::sum);
        }
        return found;
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
