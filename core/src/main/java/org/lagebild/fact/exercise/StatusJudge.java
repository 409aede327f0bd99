package org.lagebild.fact.exercise;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.fact.Exercise.Status;
import org.lagebild.language.Sentence;

/** Judges the status of an exercise as of the article: cancellation first, then dates, then words and tenses. */
final class StatusJudge {
    private StatusJudge() {}

    /**
     * The status.
     *
     * @param start first day known, null where unknown
     * @param end last day known, null where unknown
     */
    static Status judge(
            Draft draft, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate published) {
        Map<Status, Integer> words = words(draft);
        if (words.containsKey(Status.CANCELLED)) {
            return Status.CANCELLED;
        }
        if (words.containsKey(Status.POSTPONED)) {
            return Status.POSTPONED;
        }
        Status dated = byDates(draft, start, end, published);
        return dated != null ? dated : byWords(words);
    }

    private static @Nullable Status byDates(
            Draft draft, @Nullable LocalDate start, @Nullable LocalDate end, @Nullable LocalDate published) {
        if (published == null) {
            return draft.earlierEditionOf() != null ? Status.COMPLETED : null;
        }
        if (end != null && end.isBefore(published)) {
            return Status.COMPLETED;
        }
        if (start != null && start.isAfter(published)) {
            return Status.PLANNED;
        }
        if (start != null && end != null) {
            return null;
        }
        Integer year = draft.year();
        return year == null || year == published.getYear()
                ? null
                : year < published.getYear() ? Status.COMPLETED : Status.PLANNED;
    }

    private static Status byWords(Map<Status, Integer> words) {
        Status best = Status.UNKNOWN;
        int most = 0;
        for (Map.Entry<Status, Integer> entry : words.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** How often the words of each status stand in the sentences of the exercise's mentions, nearest to them. */
    private static Map<Status, Integer> words(Draft draft) {
        Map<Status, Integer> found = new EnumMap<>(Status.class);
        for (ExerciseMention mention : draft.mentions()) {
            Sentence sentence = mention.sentence();
            for (Sentence.Hit hit : sentence.terms("phase")) {
                if (hit.value() != null && !hit.value().isEmpty()) {
                    int distance = Nearness.distance(sentence.span(hit.from(), hit.to()), mention);
                    int weight = distance < 4 ? 4 : distance < 10 ? 2 : 1;
                    found.merge(Status.valueOf(hit.value().toUpperCase(Locale.ROOT)), weight, Integer::sum);
                }
            }
        }
        return found;
    }
}
