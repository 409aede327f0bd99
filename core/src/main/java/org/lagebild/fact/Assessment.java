package org.lagebild.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * How likely somebody thinks something.
 *
 * @param id a1, a2 …
 * @param holder as printed, {@code author} where nobody is named
 * @param words as printed
 * @param kind kinds are not interchangeable; only PROBABILITY has an interval
 * @param low lowest probability (0 to 1) on any scale that knows the words, null without one
 * @param high highest probability
 * @param scales interval by scale, for example {@code ICD203} to {0.05, 0.20}
 * @param negated whether the words were under a negation
 * @param span of the words
 * @param about span of the proposition; null where it is not in the same sentence
 * @param exercise id of the exercise that it is about
 * @param horizon until when, as printed
 * @param condition under which condition, as printed
 */
public record Assessment(
        String id,
        String holder,
        String words,
        Kind kind,
        @Nullable Double low,
        @Nullable Double high,
        Map<String, double[]> scales,
        boolean negated,
        Span span,
        @Nullable Span about,
        @Nullable String exercise,
        @Nullable String horizon,
        @Nullable String condition,
        String rule) {

    /** The nine kinds of domain.md section 4. */
    public enum Kind {
        PROBABILITY,
        POSSIBILITY,
        EVIDENTIAL,
        SCHEDULE,
        HEARSAY,
        CONFIDENCE,
        DIRECTION,
        IMMINENCE,
        UNKNOWN
    }

    public Assessment withExercise(@Nullable String id) {
        return new Assessment(
                this.id, holder, words, kind, low, high, scales, negated, span, about, id, horizon, condition, rule);
    }
}
