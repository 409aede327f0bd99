package org.lagebild.world;

import org.jspecify.annotations.Nullable;

/**
 * The point of a border that is nearest to somewhere.
 *
 * @param distanceKm on the WGS 84 ellipsoid
 * @param lat of the point on the border, degrees north
 * @param lon degrees east
 * @param bearing from the border to the place asked about, degrees clockwise from north
 * @param oneSide code of the state on one side
 * @param otherSide code of the state on the other side, null where it is the sea
 */
public record BorderPoint(
        double distanceKm,
        double lat,
        double lon,
        double bearing,
        String oneSide,
        @Nullable String otherSide) {

    /** On which side of the border the place lies: N, NE, E, SE, S, SW, W, NW. */
    public String direction() {
        return Geodesy.direction(bearing);
    }
}
