package org.lagebild.picture;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A number of troops as somebody gives it.
 *
 * @param claimant who, as printed; null where the article names nobody
 * @param country of whoever gives it; null where unknown
 * @param rival whether the report sets it against the number that it goes by
 */
public record Strength(
        long low,
        long high,
        @Nullable String claimant,
        @Nullable String country,
        boolean rival) implements Serializable {}
