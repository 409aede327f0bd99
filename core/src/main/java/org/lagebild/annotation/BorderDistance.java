package org.lagebild.annotation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lagebild.world.BorderPoint;
import org.lagebild.world.Borders;

/**
 * How far the nearest of several places, such as those of an exercise, lies from the border of a state.
 *
 * @param place the nearest
 * @param km from its point to the border; the point may be off by the place's radius
 * @param direction where the place lies, seen from the border: N, NE …
 */
public record BorderDistance(Place place, double km, String direction) {
    /** Kinds whose point is a middle and no spot. */
    private static final Set<String> WIDE = Set.of("country", "sea");

    /** Empty where no place has a point that is a spot, or the map lacks the state. */
    public static Optional<BorderDistance> nearest(Collection<Place> places, String state, Borders borders) {
        return places.stream()
                .map(place -> of(place, state, borders))
                .flatMap(Optional::stream)
                .min(Comparator.comparingDouble(BorderDistance::km));
    }

    private static Optional<BorderDistance> of(Place place, String state, Borders borders) {
        Double lat = place.lat();
        Double lon = place.lon();
        @Nullable
        BorderPoint point =
                lat == null || lon == null || WIDE.contains(place.kind()) ? null : borders.borderOf(state, lat, lon);
        return point == null
                ? Optional.empty()
                : Optional.of(new BorderDistance(place, point.distanceKm(), point.direction()));
    }
}
