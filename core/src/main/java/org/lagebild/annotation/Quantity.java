package org.lagebild.annotation;

import org.jspecify.annotations.Nullable;
import org.lagebild.language.Span;

/**
 * A number of something military.
 *
 * @param unit {@code troops}, or a kind of equipment as in FORMAT.md: tank, aircraft, ship …
 * @param low smallest value stated; null for "an undisclosed number"
 * @param high largest value stated
 * @param operator how the text bounds it
 * @param threshold whether it is a limit of an agreement and no strength
 * @param whose code of the state whose share it is; null where it is the total or not said
 */
public record Quantity(
        Span span,
        String unit,
        @Nullable Long low,
        @Nullable Long high,
        Operator operator,
        boolean threshold,
        @Nullable String whose,
        String rule)
        implements Mention {

    /** How a text bounds a number. */
    public enum Operator {
        EXACTLY,
        ABOUT,
        AT_LEAST,
        AT_MOST,
        RANGE,
        UNDISCLOSED
    }

    /** The same number of something else. */
    public Quantity counting(String what) {
        return new Quantity(span, what, low, high, operator, threshold, whose, rule);
    }
}
