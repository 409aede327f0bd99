package org.lagebild.app.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One field of one exercise that changed.
 *
 * @param number grows with every change
 * @param at when the store learned of it
 * @param exercise id
 * @param field of the picture's format, e.g. {@code status}; {@code exercise} where it appeared or went
 * @param before null where there was nothing
 * @param after null where nothing is left
 */
public record Change(
        long number,
        Instant at,
        String exercise,
        String field,
        @Nullable String before,
        @Nullable String after) {}
