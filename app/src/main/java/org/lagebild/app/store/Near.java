package org.lagebild.app.store;

import org.jspecify.annotations.Nullable;

/** Within how many kilometres of what. */
public sealed interface Near {
    double km();

    /** Around a point. */
    record Point(double lat, double lon, double km) implements Near {}

    /**
     * At the border of a state, on either side.
     *
     * @param state ISO 3166-1 alpha-2
     * @param other the state on the other side; null for all of its borders
     */
    record Border(String state, @Nullable String other, double km) implements Near {}
}
