package org.lagebild.picture;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How likely somebody thinks something, as one article has it.
 *
 * @param holder as printed, {@code author} where nobody is named
 * @param words of likelihood as printed
 * @param kind probability, possibility, evidential …
 * @param low lowest probability; null where the words have none
 * @param about what it is about, in words
 * @param exercise id, within the reading, of the exercise that it is about
 * @param horizon until when, as printed
 * @param condition under which condition, as printed
 */
public record ReportedAssessment(
        String article,
        String id,
        String holder,
        @Nullable String words,
        String kind,
        @Nullable Double low,
        @Nullable Double high,
        boolean negated,
        @Nullable String about,
        @Nullable String exercise,
        @Nullable String horizon,
        @Nullable String condition)
        implements Serializable {}
